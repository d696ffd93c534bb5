import { Injectable } from '@nestjs/common';
import type { Viewer } from '#platform';
import { authorOf } from '../../domain/editing/author-of.js';
import { DraftStore } from '../../persistence/draft-store.js';
import type { DraftedForm } from './keep-draft.js';

/** Forgets what the viewer typed, once it is saved or no longer wanted. */
@Injectable()
export class DropDraft {
  constructor(private readonly drafts: DraftStore) {}

  /** @throws DomainError `ACCESS.FORBIDDEN` */
  async execute({ organisationId, concern }: DraftedForm, viewer: Viewer): Promise<void> {
    const accountId = authorOf(viewer, organisationId).accountId!;
    await this.drafts.remove({ accountId, organisationId, concern });
  }
}
