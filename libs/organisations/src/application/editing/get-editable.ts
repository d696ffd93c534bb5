import { Injectable } from '@nestjs/common';
import { audienceOf, DomainError, hasRole, type Viewer } from '#platform';
import { withValues } from '../../domain/approval/with-values.js';
import { authorOf } from '../../domain/editing/author-of.js';
import {
  type EditableOrganisation,
  hiddenPaths,
  toEditable,
} from '../../domain/editing/editable-organisation.js';
import { profileRecord } from '../../domain/organisation-record.js';
import { ProposeChange } from '../approval/propose-change.js';
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
  /** Whether the fields hold changes of this editor that wait for approval. */
  readonly isPending: boolean;
  /** Whether what this editor saves has to be approved. */
  readonly needsApproval: boolean;
}

@Injectable()
export class GetEditable {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly propose: ProposeChange,
  ) {}

  /** @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN` */
  async execute(slug: string, viewer: Viewer): Promise<EditableProfile> {
    const [held] = await this.organisations.bySlugs([slug]);
    if (held?.status !== 'active') throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found', { slug });
    const author = authorOf(viewer, held.id);
    const { id, version, confirmedAt } = held;
    const audience = audienceOf(viewer, id);
    const open = await this.propose.openOf(profileRecord(id), author);
    return {
      id,
      slug,
      version,
      confirmedAt,
      fields: toEditable(open ? withValues(held, open.after) : held, audience),
      hidden: hiddenPaths(held.visibility, audience),
      mayRestrict: hasRole(viewer, id, 'editor'),
      isPending: open !== null,
      needsApproval: await this.propose.isAsked(id, author),
    };
  }
}
