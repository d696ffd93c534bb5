import { Controller, Get, Param } from '@nestjs/common';
import type { Language } from '#messages';
import { CountMembers, GetOrganisation } from '#organisations';
import type { Viewer } from '#platform';
import { Access, Answers, CurrentLanguage, CurrentViewer, Moved, slugParam } from '../../edge/index.js';
import { OrganisationPresenter } from './organisation.presenter.js';
import { organisationResponse } from './organisation.schema.js';
import { ReadTopicSources } from './topic-source-refs.js';

@Controller('api/v1/organisations/:slug')
@Access('public')
export class OrganisationController {
  constructor(
    private readonly getOrganisation: GetOrganisation,
    private readonly countMembers: CountMembers,
    private readonly topicSources: ReadTopicSources,
    private readonly presenter: OrganisationPresenter,
  ) {}

  @Get()
  @Answers(organisationResponse, 'One organisation')
  async read(
    @Param('slug', { schema: slugParam }) slug: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    const located = await this.getOrganisation.execute(slug, viewer);
    if ('movedTo' in located) throw new Moved(`/api/v1/organisations/${located.movedTo}`);
    const { found } = located;
    const [members, sources] = await Promise.all([
      this.countMembers.execute(found.kinds.includes('network') ? [found.id] : []),
      this.topicSources.execute(found),
    ]);
    return this.presenter.profile(found, members.get(found.id), sources, language);
  }
}
