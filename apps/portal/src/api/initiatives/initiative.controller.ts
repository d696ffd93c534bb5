import { Controller, Get, Param } from '@nestjs/common';
import { GetInitiative, ListAdoptions } from '#initiatives';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import { Access, Answers, CurrentLanguage, CurrentViewer, slugParam } from '../../edge/index.js';
import { presentAdoption } from './initiative.presenter.js';
import { adoptionsResponse, initiativeResponse } from './initiative.schema.js';
import { ReadInitiative } from './read-initiative.js';

@Controller('api/v1/initiatives/:slug')
@Access('public')
export class InitiativeController {
  constructor(
    private readonly readInitiative: ReadInitiative,
    private readonly getInitiative: GetInitiative,
    private readonly listAdoptions: ListAdoptions,
  ) {}

  @Get()
  @Answers(initiativeResponse, 'One initiative')
  read(
    @Param('slug', { schema: slugParam }) slug: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    return this.readInitiative.execute(slug, viewer, language);
  }

  @Get('adoptions')
  @Answers(
    adoptionsResponse,
    'Where it comes from, and who took it over, plans to, speaks for it or gave it up',
  )
  async adoptions(@Param('slug', { schema: slugParam }) slug: string, @CurrentViewer() viewer: Viewer) {
    const { id } = await this.getInitiative.execute(slug, viewer);
    return { items: (await this.listAdoptions.execute(id)).map(presentAdoption) };
  }
}
