import { Injectable } from '@nestjs/common';
import type { Viewer } from '#platform';
import { authorOf } from '../../domain/editing/author-of.js';
import type { ProfileDraft } from '../../domain/editing/profile-draft.js';
import { DraftStore } from '../../persistence/draft-store.js';
import type { DraftedForm } from './keep-draft.js';

/** What the viewer typed and has not saved yet; nobody sees another's. */
@Injectable()
export class FindDraft {
  constructor(private readonly drafts: DraftStore) {}

  /** @throws DomainError `ACCESS.FORBIDDEN` */
  async execute({ organisationId, concern }: DraftedForm, viewer: Viewer): Promise<ProfileDraft | null> {
    const accountId = authorOf(viewer, organisationId).accountId!;
    return this.drafts.find({ accountId, organisationId, concern });
  }
}
