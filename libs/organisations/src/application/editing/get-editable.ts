import { Injectable } from '@nestjs/common';
import { audienceOf, DomainError, hasRole, type Viewer } from '#platform';
import { authorOf } from '../../domain/editing/author-of.js';
import {
  type EditableOrganisation,
  hiddenPaths,
  toEditable,
} from '../../domain/editing/editable-organisation.js';
import { OrganisationStore } from '../../persistence/organisation-store.js';

/** A profile as its editor finds it in a form. */
export interface EditableProfile {
  readonly id: string;
  readonly slug: string;
  /** To be handed in again with the changes. */
  readonly version: number;
  readonly confirmedAt: string | null;
  readonly fields: EditableOrganisation;
  /** Paths that this editor may neither see nor change. */
  readonly hidden: readonly string[];
  /** Whether this editor may say who sees what. */
  readonly mayRestrict: boolean;
}

@Injectable()
export class GetEditable {
  constructor(private readonly organisations: OrganisationStore) {}

  /** @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN` */
  async execute(slug: string, viewer: Viewer): Promise<EditableProfile> {
    const [held] = await this.organisations.bySlugs([slug]);
    if (held?.status !== 'active') throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found', { slug });
    authorOf(viewer, held.id);
    const { id, version, confirmedAt } = held;
    const audience = audienceOf(viewer, id);
    return {
      id,
      slug,
      version,
      confirmedAt,
      fields: toEditable(held, audience),
      hidden: hiddenPaths(held.visibility, audience),
      mayRestrict: hasRole(viewer, id, 'editor'),
    };
  }
}
