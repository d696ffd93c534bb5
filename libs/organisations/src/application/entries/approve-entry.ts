import type { PendingChange } from '../../domain/approval/pending-change.js';
import type { Entry, EntryRules } from '../../domain/entries/entry.js';
import { ApprovableKind, type ApprovableRecord, NOT_YET } from '../approval/approvable-kind.js';
import type { ApprovableKinds } from '../approval/approvable-kinds.js';
import type { EntryStore } from './entry-store.js';
import type { KeepEntry } from './keep-entry.js';
import type { LockEntry } from './lock-entry.js';

/** How changes of one kind of entries, and new ones, are approved. */
export abstract class ApproveEntry<T extends Entry> extends ApprovableKind {
  readonly kind: string;

  constructor(
    kinds: ApprovableKinds,
    private readonly rules: EntryRules<T>,
    private readonly entries: Pick<EntryStore<T>, 'byIds'>,
    private readonly lock: LockEntry<T>,
    private readonly keep: KeepEntry<T>,
  ) {
    super();
    this.kind = rules.kind;
    kinds.add(this);
  }

  async read(ids: readonly string[]): Promise<Map<string, ApprovableRecord>> {
    return new Map((await this.entries.byIds(ids)).map((one) => [one.id, this.recordOf(one)]));
  }

  /** @throws DomainError that there is none */
  async hold(change: PendingChange): Promise<ApprovableRecord> {
    const held = await this.lock.forApproval(change);
    return held.version === 0 ? NOT_YET : this.recordOf(held);
  }

  /** @throws DomainError what stands against it by now */
  async apply(change: PendingChange): Promise<void> {
    const { accountId, after } = change;
    const held = await this.lock.forApproval(change);
    await this.keep.approve(held, this.rules.withFields(held, after), { accountId, role: 'editor' });
  }

  private recordOf(entry: T): ApprovableRecord {
    const { addressOf, fieldsOf } = this.rules;
    return { slug: addressOf(entry), version: entry.version, fields: fieldsOf(entry) };
  }
}
