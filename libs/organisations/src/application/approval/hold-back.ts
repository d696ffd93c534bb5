import { Injectable } from '@nestjs/common';
import { type Author, changedFields, type FieldValues, type HeldVersion } from '#history';
import type { Viewer } from '#platform';
import { authorOf } from '../../domain/editing/author-of.js';
import type { ChangedRecord, PendingChange } from '../../domain/approval/pending-change.js';
import { PendingChangeStore } from '../../persistence/pending-change-store.js';
import { ReadOrganisations } from '../read-organisations.js';
import { ReadScopes } from '../read-scopes.js';
import { ProposeChange } from './propose-change.js';

/** The path under which a record is withdrawn. */
const WITHDRAWN = 'withdrawn';

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Keeps what editors want of something else than the profile until it is approved, where that is asked for (PRO-10). */
@Injectable()
export class HoldBack {
  constructor(
    private readonly propose: ProposeChange,
    private readonly changes: PendingChangeStore,
    private readonly organisations: ReadOrganisations,
    private readonly scopes: ReadScopes,
  ) {}

  /** Whether what somebody saves in the name of an organisation waits. */
  isAsked(organisationId: string, author: Author): Promise<boolean> {
    return this.propose.isAsked(organisationId, author);
  }

  /** What an author wants of a record and still waits. */
  async openOf(record: ChangedRecord, author: Author): Promise<FieldValues> {
    return (await this.propose.openOf(record, author))?.after ?? {};
  }

  /** What a viewer wants of all records of a kind of one organisation, by their ids. @throws DomainError `ACCESS.FORBIDDEN` */
  async openOfKind(
    organisationId: string,
    kind: string,
    viewer: Viewer,
  ): Promise<ReadonlyMap<string, FieldValues>> {
    const { accountId, role } = authorOf(viewer, organisationId);
    if (role !== 'editor') return new Map();
    const open = await this.changes.openOfKind(organisationId, kind, accountId!);
    return new Map(open.map(({ recordId, after }) => [recordId, after]));
  }

  /**
   * What a viewer wants of a new record, which is known by nothing else, and held by it. Only inside a transaction.
   *
   * @param recordId as an address says it: it may be anything
   */
  async openOfRecord(kind: string, recordId: string, viewer: Viewer): Promise<PendingChange | null> {
    if (!viewer.account || !ID.test(recordId)) return null;
    const open = await this.changes.openOfRecord(kind, recordId, viewer.account.id);
    // Whoever has become an owner since has nothing that waits: they decide.
    return open && authorOf(viewer, open.organisationId).role === 'editor' ? open : null;
  }

  /**
   * Only inside a transaction that holds the record. To withdraw something nobody has to be asked.
   *
   * @param held a new one has version 0
   * @param wanted the same fields as they are to be, with what of the author's waited already
   * @returns null where it is to be saved now; else the pending change, null where nothing differs any more from what is shown
   */
  async execute(
    organisationId: string,
    held: HeldVersion,
    wanted: FieldValues,
    author: Author,
  ): Promise<{ readonly pending: string | null } | null> {
    const shown = held.version === 0 ? {} : held.fields;
    const record = { organisationId, recordKind: held.kind, recordId: held.id };
    if (wanted[WITHDRAWN] === true && shown[WITHDRAWN] !== true) {
      return held.version === 0 ? this.forget(record, author) : null;
    }
    if (await this.propose.isAsked(organisationId, author)) {
      const { before, after } = changedFields(shown, wanted);
      const scopes = await this.scopesOf(organisationId);
      const change = await this.propose.execute(record, { before, after }, scopes, author.accountId!);
      return { pending: change?.id ?? null };
    }
    // Nobody asks for approval any more: what waited is saved with the rest. Nobody approved it, either.
    const open = await this.propose.openOf(record, author);
    if (open) await this.propose.close(open, author.accountId!);
    return null;
  }

  /** A new record that is not wanted any more was never there: nothing is kept of it but the change. */
  private async forget(record: ChangedRecord, author: Author): Promise<{ readonly pending: null }> {
    const open = await this.propose.openOf(record, author);
    if (open) await this.propose.close(open, author.accountId!);
    return { pending: null };
  }

  private async scopesOf(organisationId: string): Promise<string[]> {
    const views = await this.organisations.forAudience([organisationId], 'public');
    const view = views.get(organisationId);
    return view ? this.scopes.execute(view) : [];
  }
}
