import { Body, Controller, Delete, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import {
  CreateStatement,
  EditStatement,
  type NewStatement,
  newStatement,
  type StatementChanges,
  statementChanges,
} from '#exchange';
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
import { statementSchema } from '../parts/statement.schema.js';
import { ReadStatement } from './read-statement.js';

/** What organisations say, written by their editors. */
@Controller('api/v1/statements')
@Access('editor')
export class WriteStatementController {
  constructor(
    private readonly createStatement: CreateStatement,
    private readonly editStatement: EditStatement,
    private readonly readStatement: ReadStatement,
  ) {}

  @Post()
  @BodyLimit(LARGE_BODY)
  @Answers(
    statementSchema,
    'A new statement or free text of an organisation; its address is in `Location`',
    201,
  )
  async create(
    @Body({ schema: newStatement }) said: NewStatement,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { slug } = await this.createStatement.execute(said, viewer).catch(sayFaults);
    response.location(`/api/v1/statements/${slug}`);
    return this.readStatement.execute(slug, viewer, language);
  }

  @Patch(':id')
  @BodyLimit(LARGE_BODY)
  @NeedsVersion()
  @Answers(statementSchema, 'Changes the named fields of a statement (merge patch, RFC 7396)')
  async edit(
    @Param('id', { schema: slugParam }) id: string,
    @IfMatch() version: number,
    @Body({ schema: statementChanges }) changes: StatementChanges,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    await this.editStatement.execute({ slug: id, version, changes }, viewer).catch(sayFaults);
    return this.readStatement.execute(id, viewer, language);
  }

  /** It is kept for its history. */
  @Delete(':id')
  @HttpCode(204)
  @NeedsVersion()
  async withdraw(
    @Param('id', { schema: slugParam }) id: string,
    @IfMatch() version: number,
    @CurrentViewer() viewer: Viewer,
  ): Promise<void> {
    await this.editStatement.withdraw(id, version, viewer);
  }

  @Post(':id/restore')
  @Answers(statementSchema, 'Undoes that a statement was withdrawn')
  async takeBack(
    @Param('id', { schema: slugParam }) id: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    await this.editStatement.takeBack(id, viewer);
    return this.readStatement.execute(id, viewer, language);
  }
}
