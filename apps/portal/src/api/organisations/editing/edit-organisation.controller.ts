import { Body, Controller, Param, Patch, UseInterceptors } from '@nestjs/common';
import type { Language } from '#messages';
import { EditOrganisation, type OrganisationChanges, organisationChanges } from '#organisations';
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
} from '../../../edge/index.js';
import { sayFaults } from '../../parts/say-faults.js';
import { savedResponse } from '../organisation.schema.js';
import { ReadProfile } from '../read-profile.js';
import { FollowRenamed } from '../../parts/follow-renamed.js';

@Controller('api/v1/organisations/:slug')
@Access('editor')
@UseInterceptors(FollowRenamed)
export class EditOrganisationController {
  constructor(
    private readonly editOrganisation: EditOrganisation,
    private readonly profile: ReadProfile,
  ) {}

  @Patch()
  @BodyLimit(LARGE_BODY)
  @NeedsVersion()
  @Answers(savedResponse, 'Changes the named fields of a profile (merge patch, RFC 7396)')
  async edit(
    @Param('slug', { schema: slugParam }) slug: string,
    @IfMatch() version: number,
    @Body({ schema: organisationChanges }) changes: OrganisationChanges,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    const { pending } = await this.editOrganisation
      .execute({ slug, version, changes }, viewer)
      .catch(sayFaults);
    return Object.assign(await this.profile.execute(slug, viewer, language), { pending });
  }
}
