import { Controller, Get, Param } from '@nestjs/common';
import { CountAdopters, GetInitiative, ListAdoptions } from '#initiatives';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import { Access, Answers, CurrentLanguage, CurrentViewer, slugParam } from '../../edge/index.js';
import { InitiativePresenter, presentAdoption } from './initiative.presenter.js';
import { adoptionsResponse, initiativeResponse } from './initiative.schema.js';

@Controller('api/v1/initiatives/:slug')
@Access('public')
export class InitiativeController {
  constructor(
    private readonly getInitiative: GetInitiative,
    private readonly countAdopters: CountAdopters,
    private readonly listAdoptions: ListAdoptions,
    private readonly presenter: InitiativePresenter,
  ) {}

  @Get()
  @Answers(initiativeResponse, 'One initiative')
  async read(
    @Param('slug', { schema: slugParam }) slug: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    const found = await this.getInitiative.execute(slug, viewer);
    const adopters = await this.countAdopters.execute([found.id]);
    return this.presenter.profile(found, adopters.get(found.id), language);
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
