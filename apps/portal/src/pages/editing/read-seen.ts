import { Injectable } from '@nestjs/common';
import { GetOrganisation, type OrganisationView } from '#organisations';
import { isEmpty, type Viewer, VISITOR } from '#platform';
import type { Frame } from '../../ui/index.js';
import { RESTRICTABLE } from './concerns.js';
import type { SeenRow } from './seen.part.js';

const MEMBER: Viewer = { kind: 'member', organisationIds: [] };

/** What each audience sees, asked of the projection that they get. */
@Injectable()
export class ReadSeen {
  constructor(private readonly organisations: GetOrganisation) {}

  async execute(slug: string, viewer: Viewer, { messages }: Frame): Promise<SeenRow[]> {
    const views = await Promise.all(
      [VISITOR, MEMBER, viewer].map((audience) => this.organisations.execute(slug, audience)),
    );
    const shown = views.flatMap((located) => ('found' in located ? [located.found] : []));
    const own: OrganisationView | undefined = shown.at(-1);
    return RESTRICTABLE.map((field) => ({
      field: messages.profile.fields[field],
      by: shown.map((view) => (!own || isEmpty(own[field]) ? null : !isEmpty(view[field]))),
    }));
  }
}
