import { Controller, Get, Param } from '@nestjs/common';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import { Access, Answers, CurrentLanguage, CurrentViewer, slugParam } from '../../edge/index.js';
import { organisationResponse } from './organisation.schema.js';
import { ReadProfile } from './read-profile.js';

@Controller('api/v1/organisations/:slug')
@Access('public')
export class OrganisationController {
  constructor(private readonly profile: ReadProfile) {}

  @Get()
  @Answers(organisationResponse, 'One organisation')
  read(
    @Param('slug', { schema: slugParam }) slug: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    return this.profile.execute(slug, viewer, language);
  }
}
