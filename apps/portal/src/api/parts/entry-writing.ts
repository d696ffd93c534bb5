import {
  applyDecorators,
  Body,
  Controller,
  Delete,
  HttpCode,
  Inject,
  Param,
  Patch,
  Post,
  Res,
} from '@nestjs/common';
import type { Type } from '@nestjs/common';
import type { Response } from 'express';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import type { z } from 'zod';
import {
  Access,
  Answers,
  BodyLimit,
  Counted,
  CurrentLanguage,
  CurrentViewer,
  IfMatch,
  NeedsVersion,
  slugParam,
} from '../../edge/index.js';
import type { EntryWriter } from './entry-writer.js';
import { MayWait, Waiting } from './may-wait.js';
import { sayFaults } from './say-faults.js';
import { named, type ReadsEntry, type ToldEntry } from './told-entry.js';

/** A kind of entries that editors write. */
export interface WrittenKind<New, Changes> extends ToldEntry {
  /** Of the controller: `WriteInitiative`. */
  readonly name: string;
  readonly writer: Type<EntryWriter<New, Changes>>;
  readonly create: z.ZodType<New>;
  readonly edit: z.ZodType<Changes>;
  /** What making one, changing one, and undoing that it was withdrawn are for. */
  readonly summaries: { readonly create: string; readonly edit: string; readonly takeBack: string };
  /** Bytes of a body, where it may be larger than usual. */
  readonly bodyLimit?: number;
}

/** The routes by which a kind of entries is written; all kinds have the same. */
export function writingController<New, Changes>(kind: WrittenKind<New, Changes>): Type {
  const { name, path, writer, reads, response, summaries, bodyLimit } = kind;
  const [list = '', id = ''] = path.split('/:');
  const Sized = () => (bodyLimit === undefined ? applyDecorators() : BodyLimit(bodyLimit));

  @Controller(`api/v1/${list}`)
  @Access('editor')
  class WriteEntryController {
    constructor(
      @Inject(writer) private readonly writer: EntryWriter<New, Changes>,
      @Inject(reads) private readonly entry: ReadsEntry,
    ) {}

    @Post()
    @Counted()
    @Sized()
    @Answers(response, summaries.create, 201)
    @MayWait()
    async create(
      @Body({ schema: kind.create }) said: New,
      @CurrentViewer() viewer: Viewer,
      @CurrentLanguage() language: Language,
      @Res({ passthrough: true }) answer: Response,
    ) {
      const { address, pending } = await this.writer.create(said, viewer).catch(sayFaults);
      if (pending !== null) return new Waiting(pending);
      answer.location(`/api/v1/${list}/${address}`);
      return this.entry.execute(address, viewer, language);
    }

    @Patch(`:${id}`)
    @Sized()
    @NeedsVersion()
    @Answers(response, summaries.edit)
    @MayWait()
    async edit(
      @Param(id, { schema: slugParam }) entry: string,
      @IfMatch() version: number,
      @Body({ schema: kind.edit }) changes: Changes,
      @CurrentViewer() viewer: Viewer,
      @CurrentLanguage() language: Language,
    ) {
      const { address, pending } = await this.writer.edit(entry, version, changes, viewer).catch(sayFaults);
      if (pending !== null) return new Waiting(pending);
      return this.entry.execute(address, viewer, language);
    }

    @Delete(`:${id}`)
    @HttpCode(204)
    @NeedsVersion()
    async withdraw(
      @Param(id, { schema: slugParam }) entry: string,
      @IfMatch() version: number,
      @CurrentViewer() viewer: Viewer,
    ): Promise<void> {
      await this.writer.withdraw(entry, version, viewer);
    }

    @Post(`:${id}/restore`)
    @Answers(response, summaries.takeBack)
    @MayWait()
    async takeBack(
      @Param(id, { schema: slugParam }) entry: string,
      @CurrentViewer() viewer: Viewer,
      @CurrentLanguage() language: Language,
    ) {
      const { pending } = await this.writer.takeBack(entry, viewer).catch(sayFaults);
      if (pending !== null) return new Waiting(pending);
      return this.entry.execute(entry, viewer, language);
    }
  }

  return named(WriteEntryController, name);
}
