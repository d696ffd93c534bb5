import { Controller, Get, Param } from '@nestjs/common';
import type { Viewer } from '#platform';
import { Access, Answers, CurrentViewer, slugParam } from '../../../edge/index.js';
import { adoptionResponse } from './adoption.schema.js';
import { ReadAdoption } from './read-adoption.js';

@Controller('api/v1/adoptions')
@Access('public')
export class AdoptionsController {
  constructor(private readonly readAdoption: ReadAdoption) {}

  @Get(':id')
  @Answers(adoptionResponse, 'How far an organisation is in taking an initiative over')
  read(@Param('id', { schema: slugParam }) id: string, @CurrentViewer() viewer: Viewer) {
    return this.readAdoption.execute(id, viewer);
  }
}
