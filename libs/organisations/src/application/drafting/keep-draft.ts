import { Injectable } from '@nestjs/common';
import { Clock, DomainError, Transaction, type Viewer } from '#platform';
import { authorOf } from '../../domain/editing/author-of.js';
import { draftFields, type ProfileDraft } from '../../domain/editing/profile-draft.js';
import { ORGANISATION_INVALID } from '../../domain/organisation.errors.js';
import { DraftStore } from '../../persistence/draft-store.js';

/** Who works on it no longer comes back after this time. */
const KEPT_MS = 90 * 24 * 60 * 60_000;
/** Of one person; whoever begins another loses the oldest. */
const MOST_DRAFTS = 50;

export interface DraftedForm {
  readonly organisationId: string;
  /** Page of the form of the profile, or form of an entry: `beschreibung`, `initiativen.lora`, `neu.angebote`. */
  readonly concern: string;
}

/** Keeps what somebody typed and has not saved yet, for them alone. */
@Injectable()
export class KeepDraft {
  constructor(
    private readonly transaction: Transaction,
    private readonly drafts: DraftStore,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns when it was kept, ISO 8601
   * @throws DomainError `ACCESS.FORBIDDEN`, `ORGANISATION.INVALID` where it is longer than any form
   */
  async execute(
    { organisationId, concern }: DraftedForm,
    { version, fields }: Pick<ProfileDraft, 'version' | 'fields'>,
    viewer: Viewer,
  ): Promise<string> {
    const accountId = authorOf(viewer, organisationId).accountId!;
    if (!draftFields.safeParse(fields).success) {
      throw new DomainError(ORGANISATION_INVALID, 'invalid', { faults: [{ path: '', fault: 'wrong' }] });
    }
    const now = this.clock.now();
    const savedAt = now.toISOString();
    await this.transaction.run(async () => {
      await this.drafts.put({ accountId, organisationId, concern }, { version, fields, savedAt });
      await this.drafts.removeBeyond(accountId, MOST_DRAFTS);
      await this.drafts.removeBefore(new Date(now.getTime() - KEPT_MS));
    });
    return savedAt;
  }
}
