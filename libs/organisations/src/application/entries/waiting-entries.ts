import type { Viewer } from '#platform';
import type { PendingChange } from '../../domain/approval/pending-change.js';
import type { Entry, EntryRules } from '../../domain/entries/entry.js';
import type { HoldBack } from '../approval/hold-back.js';
import type { EntryStore } from './entry-store.js';

/** What is known of an entry of which nothing is stored yet. */
export type NewEntry = Pick<PendingChange, 'recordId' | 'organisationId' | 'after'>;

/** An entry as an editor last left it. */
export interface LatestEntry<T> {
  readonly entry: T;
  /** Whether it holds something that waits for approval. */
  readonly isPending: boolean;
}

/** What waits for approval of entries of one kind. Of new ones nothing is stored but what their editors want. */
export abstract class WaitingEntries<T extends Entry> {
  constructor(
    private readonly rules: EntryRules<T>,
    private readonly entries: Pick<EntryStore<T>, 'byIds'>,
    private readonly holdBack: HoldBack,
  ) {}

  /** A new one as it is before its first version, with the address it gets. */
  abstract begin(change: NewEntry): Promise<T>;

  /** A new one before anything was said of it. */
  protected abstract begun(id: string, slug: string, organisationId: string): T;

  /** The viewer's own new one, begun and held. Only inside a transaction. @param address what it goes by before it has one: its id */
  async find(address: string, viewer: Viewer): Promise<T | null> {
    const open = await this.holdBack.openOfRecord(this.rules.kind, address, viewer);
    const [stored] = open ? await this.entries.byIds([open.recordId]) : [];
    return open && !stored ? this.begin(open) : null;
  }

  /**
   * Entries with what of the viewer's waits, and new ones of theirs with their ids for addresses. Whether one stands is told as it is.
   *
   * @param stored all of that organisation
   * @throws DomainError `ACCESS.FORBIDDEN`
   */
  async latestOf(organisationId: string, stored: readonly T[], viewer: Viewer): Promise<LatestEntry<T>[]> {
    const { kind, withFields } = this.rules;
    const open = await this.holdBack.openOfKind(organisationId, kind, viewer);
    const there = new Set((await this.entries.byIds([...open.keys()])).map(({ id }) => id));
    const held = stored.map((entry) => {
      const wanted = open.get(entry.id);
      const latest = wanted ? { ...withFields(entry, wanted), withdrawn: entry.withdrawn } : entry;
      return { entry: latest, isPending: wanted !== undefined };
    });
    const fresh = [...open].flatMap(([id, wanted]) => {
      if (there.has(id)) return [];
      return [{ entry: withFields(this.begun(id, id, organisationId), wanted), isPending: true }];
    });
    return [...held, ...fresh];
  }
}
