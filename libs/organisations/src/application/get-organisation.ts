import { Injectable } from '@nestjs/common';
import { audienceOf, DomainError, type Viewer } from '#platform';
import type { OrganisationView } from '../domain/organisation-view.js';
import { projectOrganisation } from '../domain/project-organisation.js';
import { OrganisationStore } from '../persistence/organisation-store.js';

/** The organisation, or the slug under which it stands now. */
export type Located<T> = { readonly found: T } | { readonly movedTo: string };

/** How far a chain of mergers is followed. */
export const MOST_MERGERS = 10;

@Injectable()
export class GetOrganisation {
  constructor(private readonly organisations: OrganisationStore) {}

  /** @throws DomainError `ORGANISATION.NOT_FOUND` when there is none, or it was withdrawn */
  async execute(slug: string, viewer: Viewer): Promise<Located<OrganisationView>> {
    let wanted = slug;
    for (let step = 0; step < MOST_MERGERS; step += 1) {
      const [organisation] = await this.organisations.bySlugs([wanted]);
      const [renamed] = organisation ? [] : await this.organisations.byFormerSlugs([wanted]);
      const next = organisation?.status === 'merged' ? organisation.mergedInto : renamed?.slug;
      if (next) {
        wanted = next;
        continue;
      }
      if (organisation?.status !== 'active') break;
      if (wanted !== slug) return { movedTo: wanted };
      return { found: projectOrganisation(organisation, audienceOf(viewer, organisation.id)) };
    }
    throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found', { slug });
  }
}
