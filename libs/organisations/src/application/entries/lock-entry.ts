import type { Author } from '#history';
import { DomainError, mayEdit, type Viewer } from '#platform';
import type { PendingChange } from '../../domain/approval/pending-change.js';
import { authorOf } from '../../domain/editing/author-of.js';
import type { Entry, EntryRules } from '../../domain/entries/entry.js';
import type { ReadOrganisations } from '../read-organisations.js';
import type { EntryStore } from './entry-store.js';
import type { WaitingEntries } from './waiting-entries.js';

/** An entry, and as whom somebody changes it. */
export interface HeldEntry<T> {
  readonly held: T;
  readonly author: Author;
}

/** Reads an entry that is about to change; whoever else would change it waits. Only inside a transaction. */
export abstract class LockEntry<T extends Entry> {
  constructor(
    private readonly rules: EntryRules<T>,
    private readonly entries: EntryStore<T>,
    private readonly organisations: ReadOrganisations,
    private readonly waiting: WaitingEntries<T>,
  ) {}

  /**
   * @param address of a new one that waits for approval its id: it is found for its editor alone, and has version 0
   * @param withdrawn whether one that was withdrawn is meant, or one that stands
   * @throws DomainError that there is none, `ACCESS.FORBIDDEN`
   */
  async execute(address: string, viewer: Viewer, withdrawn = false): Promise<HeldEntry<T>> {
    const [held] = await this.entries.lockBySlugs([address]);
    const waiting = held || withdrawn ? null : await this.waiting.find(address, viewer);
    return this.checked(address, held ?? waiting, viewer, withdrawn);
  }

  /** One that stands, for whoever only looks at it: nobody waits. @throws DomainError as `execute` */
  async withoutLock(address: string, viewer: Viewer): Promise<HeldEntry<T>> {
    const [held] = await this.entries.bySlugs([address]);
    return this.checked(address, held, viewer, false);
  }

  /** What a pending change is about: locked, or begun where nothing is stored of it yet. @throws DomainError that there is none */
  async forApproval(change: PendingChange): Promise<T> {
    const [held] = await this.entries.lockByIds([change.recordId]);
    const active = await this.organisations.refs([change.organisationId]);
    if (active.size === 0) throw new DomainError(this.rules.notFound, 'not-found');
    // Whoever approves for one organisation says nothing about another's, to which it may have gone since.
    if (held && this.rules.ownerOf(held) !== change.organisationId) {
      throw new DomainError(this.rules.notFound, 'not-found');
    }
    return held ?? (await this.waiting.begin(change));
  }

  private async checked(
    address: string,
    held: T | null | undefined,
    viewer: Viewer,
    withdrawn: boolean,
  ): Promise<HeldEntry<T>> {
    const { ownerOf, notFound } = this.rules;
    const active = await this.organisations.refs(held ? [ownerOf(held)] : []);
    // Of one that was withdrawn others are not even told that there was one.
    const isSeen = held && (!held.withdrawn || mayEdit(viewer, ownerOf(held)));
    if (!isSeen || active.size === 0 || held.withdrawn !== withdrawn) {
      throw new DomainError(notFound, 'not-found', { slug: address });
    }
    return { held, author: authorOf(viewer, ownerOf(held)) };
  }
}
