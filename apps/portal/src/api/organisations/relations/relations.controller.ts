import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import {
  CreateRelation,
  EditRelation,
  newRelation,
  type NewRelation,
  type RelationChanges,
  relationChanges,
} from '#organisations';
import type { Viewer } from '#platform';
import { Access, Answers, CurrentViewer, IfMatch, NeedsVersion, slugParam } from '../../../edge/index.js';
import { sayFaults } from '../../parts/say-faults.js';
import { ReadRelation } from './read-relation.js';
import { relationResponse } from './relation.schema.js';

/** Relations one by one, written by editors of the organisation that tells them. */
@Controller('api/v1/relations')
@Access('editor')
export class RelationsController {
  constructor(
    private readonly createRelation: CreateRelation,
    private readonly editRelation: EditRelation,
    private readonly readRelation: ReadRelation,
  ) {}

  @Get(':id')
  @Access('public')
  @Answers(relationResponse, 'One relation between two organisations')
  read(@Param('id', { schema: slugParam }) id: string, @CurrentViewer() viewer: Viewer) {
    return this.readRelation.execute(id, viewer);
  }

  @Post()
  @Answers(relationResponse, 'A new relation, told by one of its ends; its address is in `Location`', 201)
  async create(
    @Body({ schema: newRelation }) said: NewRelation,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) response: Response,
  ) {
    const id = await this.createRelation.execute(said, viewer).catch(sayFaults);
    response.location(`/api/v1/relations/${id}`);
    return this.readRelation.execute(id, viewer);
  }

  @Patch(':id')
  @NeedsVersion()
  @Answers(relationResponse, 'Changes the named fields of a relation (merge patch, RFC 7396)')
  async edit(
    @Param('id', { schema: slugParam }) id: string,
    @IfMatch() version: number,
    @Body({ schema: relationChanges }) changes: RelationChanges,
    @CurrentViewer() viewer: Viewer,
  ) {
    await this.editRelation.execute({ id, version, changes }, viewer).catch(sayFaults);
    return this.readRelation.execute(id, viewer);
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
    await this.editRelation.execute({ id, version, changes: { withdrawn: true } }, viewer);
  }

  @Post(':id/restore')
  @Answers(relationResponse, 'Undoes that a relation was withdrawn')
  async takeBack(@Param('id', { schema: slugParam }) id: string, @CurrentViewer() viewer: Viewer) {
    await this.editRelation.takeBack(id, viewer).catch(sayFaults);
    return this.readRelation.execute(id, viewer);
  }
}
