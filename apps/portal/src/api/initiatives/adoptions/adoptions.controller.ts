import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import {
  type AdoptionChanges,
  adoptionChanges,
  CreateAdoption,
  EditAdoption,
  newAdoption,
  type NewAdoption,
} from '#initiatives';
import type { Viewer } from '#platform';
import { Access, Answers, CurrentViewer, IfMatch, NeedsVersion, slugParam } from '../../../edge/index.js';
import { sayFaults } from '../../parts/say-faults.js';
import { ReadAdoption } from './read-adoption.js';
import { adoptionResponse } from './adoption.schema.js';

/** Adoptions one by one, written by editors of the organisation that takes an initiative over. */
@Controller('api/v1/adoptions')
@Access('editor')
export class AdoptionsController {
  constructor(
    private readonly createAdoption: CreateAdoption,
    private readonly editAdoption: EditAdoption,
    private readonly readAdoption: ReadAdoption,
  ) {}

  @Get(':id')
  @Access('public')
  @Answers(adoptionResponse, 'How far an organisation is in taking an initiative over')
  read(@Param('id', { schema: slugParam }) id: string, @CurrentViewer() viewer: Viewer) {
    return this.readAdoption.execute(id, viewer);
  }

  @Post()
  @Answers(
    adoptionResponse,
    'An organisation takes an initiative over, or plans to; the address is in `Location`',
    201,
  )
  async create(
    @Body({ schema: newAdoption }) said: NewAdoption,
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) response: Response,
  ) {
    const id = await this.createAdoption.execute(said, viewer).catch(sayFaults);
    response.location(`/api/v1/adoptions/${id}`);
    return this.readAdoption.execute(id, viewer);
  }

  @Patch(':id')
  @NeedsVersion()
  @Answers(adoptionResponse, 'Changes the named fields of an adoption (merge patch, RFC 7396)')
  async edit(
    @Param('id', { schema: slugParam }) id: string,
    @IfMatch() version: number,
    @Body({ schema: adoptionChanges }) changes: AdoptionChanges,
    @CurrentViewer() viewer: Viewer,
  ) {
    await this.editAdoption.execute({ id, version, changes }, viewer).catch(sayFaults);
    return this.readAdoption.execute(id, viewer);
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
    await this.editAdoption.execute({ id, version, changes: { withdrawn: true } }, viewer);
  }

  @Post(':id/restore')
  @Answers(adoptionResponse, 'Undoes that an adoption was withdrawn')
  async takeBack(@Param('id', { schema: slugParam }) id: string, @CurrentViewer() viewer: Viewer) {
    await this.editAdoption.takeBack(id, viewer).catch(sayFaults);
    return this.readAdoption.execute(id, viewer);
  }
}
