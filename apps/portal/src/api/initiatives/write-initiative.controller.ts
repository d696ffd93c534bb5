import { Body, Controller, Delete, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import {
  CreateInitiative,
  EditInitiative,
  type InitiativeChanges,
  initiativeChanges,
  type NewInitiative,
  newInitiative,
  WithdrawInitiative,
} from '#initiatives';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import {
  Access,
  Answers,
  BodyLimit,
  CurrentLanguage,
  CurrentViewer,
  IfMatch,
  LARGE_BODY,
  NeedsVersion,
  slugParam,
} from '../../edge/index.js';
import { sayFaults } from '../parts/say-faults.js';
import { initiativeResponse } from './initiative.schema.js';
import { ReadInitiative } from './read-initiative.js';

/** Initiatives, written by editors of the organisation that leads them. */
@Controller('api/v1/initiatives')
@Access('editor')
export class WriteInitiativeController {
  constructor(
    private readonly createInitiative: CreateInitiative,
    private readonly editInitiative: EditInitiative,
    private readonly withdrawInitiative: WithdrawInitiative,
    private readonly readInitiative: ReadInitiative,
  ) {}

  @Post()
  @BodyLimit(LARGE_BODY)
  @Answers(initiativeResponse, 'A new initiative of an organisation; its address is in `Location`', 201)
  async create(
    @Body({ schema: newInitiative }) said: NewInitiative,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { slug } = await this.createInitiative.execute(said, viewer).catch(sayFaults);
    response.location(`/api/v1/initiatives/${slug}`);
    return this.readInitiative.execute(slug, viewer, language);
  }

  @Patch(':slug')
  @BodyLimit(LARGE_BODY)
  @NeedsVersion()
  @Answers(initiativeResponse, 'Changes the named fields of an initiative (merge patch, RFC 7396)')
  async edit(
    @Param('slug', { schema: slugParam }) slug: string,
    @IfMatch() version: number,
    @Body({ schema: initiativeChanges }) changes: InitiativeChanges,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    await this.editInitiative.execute({ slug, version, changes }, viewer).catch(sayFaults);
    return this.readInitiative.execute(slug, viewer, language);
  }

  /** It is kept for its history. */
  @Delete(':slug')
  @HttpCode(204)
  @NeedsVersion()
  async withdraw(
    @Param('slug', { schema: slugParam }) slug: string,
    @IfMatch() version: number,
    @CurrentViewer() viewer: Viewer,
  ): Promise<void> {
    await this.withdrawInitiative.execute(slug, version, viewer);
  }

  @Post(':slug/restore')
  @Answers(initiativeResponse, 'Undoes that an initiative was withdrawn')
  async takeBack(
    @Param('slug', { schema: slugParam }) slug: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    await this.withdrawInitiative.takeBack(slug, viewer);
    return this.readInitiative.execute(slug, viewer, language);
  }
}
