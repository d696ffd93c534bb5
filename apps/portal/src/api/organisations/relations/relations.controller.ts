import { Controller, Get, Param } from '@nestjs/common';
import type { Viewer } from '#platform';
import { Access, Answers, CurrentViewer, slugParam } from '../../../edge/index.js';
import { relationResponse } from './relation.schema.js';
import { ReadRelation } from './read-relation.js';

@Controller('api/v1/relations')
@Access('public')
export class RelationsController {
  constructor(private readonly readRelation: ReadRelation) {}

  @Get(':id')
  @Answers(relationResponse, 'One relation between two organisations')
  read(@Param('id', { schema: slugParam }) id: string, @CurrentViewer() viewer: Viewer) {
    return this.readRelation.execute(id, viewer);
  }
}
