import { Injectable } from '@nestjs/common';
import type { Author } from '#history';
import type { Viewer } from '#platform';
import type { OrganisationRef } from '../../domain/organisation-view.js';
import { authorOf } from '../../domain/editing/author-of.js';
import { ReadOrganisations } from '../read-organisations.js';
import { ResolveSlugs } from '../resolve-slugs.js';

/** The organisation, and as whom somebody writes in its name. */
export type OwnOrganisation = OrganisationRef & { readonly author: Author };

/** The organisation in whose name somebody writes something. */
@Injectable()
export class FindOwn {
  constructor(
    private readonly resolve: ResolveSlugs,
    private readonly organisations: ReadOrganisations,
  ) {}

  /**
   * @returns null where no active organisation goes, or went, by this slug
   * @throws DomainError `ACCESS.FORBIDDEN` for whoever may not write in its name
   */
  async execute(slug: string, viewer: Viewer): Promise<OwnOrganisation | null> {
    const ids = [...(await this.resolve.execute([slug])).values()];
    const [found] = (await this.organisations.refs(ids)).values();
    return found ? { ...found, author: authorOf(viewer, found.id) } : null;
  }
}
