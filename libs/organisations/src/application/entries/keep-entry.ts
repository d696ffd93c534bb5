import type { Author, KeepVersion } from '#history';
import { type Entry, type EntryRules, heldEntry } from '../../domain/entries/entry.js';
import type { HoldBack } from '../approval/hold-back.js';

/** What saving an entry did; without a change nothing is written. */
export interface EditedEntry {
  readonly id: string;
  /** How its address ends. */
  readonly slug: string;
  readonly version: number;
  /** Id of the change that has to be approved first: what is shown is as it was. */
  readonly pending: string | null;
}

/** Writes a changed entry with its revision and the news. Only inside a transaction that holds it. */
export abstract class KeepEntry<T extends Entry> {
  constructor(
    private readonly rules: EntryRules<T>,
    private readonly versions: KeepVersion,
    private readonly holdBack: HoldBack,
  ) {}

  /** As its author last left it: with what of theirs still waits for approval. */
  async latestOf(held: T, author: Author): Promise<T> {
    const { kind: recordKind, ownerOf, withFields } = this.rules;
    const record = { organisationId: ownerOf(held), recordKind, recordId: held.id };
    return withFields(held, await this.holdBack.openOf(record, author));
  }

  /**
   * Saves it, or keeps it until it is approved.
   *
   * @throws DomainError what stands against a new one by now
   * @param held a new one has version 0
   * @param restored the version to which it is taken back, if that is what happens
   */
  async execute(held: T, after: T, author: Author, restored: number | null = null): Promise<EditedEntry> {
    const { ownerOf, fieldsOf } = this.rules;
    const before = heldEntry(this.rules, held);
    const waits = await this.holdBack.execute(ownerOf(held), before, fieldsOf(after), author);
    if (waits) return { ...this.edited(held, held.version), ...waits };
    // A new one may have waited, until nobody asked for approval any more.
    if (held.version === 0) await this.check(held, after);
    return this.save(held, after, author, restored);
  }

  /** What was approved. @throws DomainError what stands against it by now */
  async approve(held: T, after: T, author: Author): Promise<void> {
    await this.check(held, after);
    await this.save(held, after, author, null);
  }

  /** Judges what was proposed some time ago and is approved now. @throws DomainError where what it names is gone, or the like */
  protected abstract check(held: T, after: T): Promise<void> | void;

  /** Writes the row, with the news. */
  protected abstract write(held: T, row: T): Promise<void>;

  private async save(held: T, after: T, author: Author, restored: number | null): Promise<EditedEntry> {
    const before = heldEntry(this.rules, held);
    const kept = await this.versions.execute(before, this.rules.fieldsOf(after), author, restored);
    if (kept) {
      const { version, provenance } = kept;
      await this.write(held, { ...after, version, provenance });
    }
    return this.edited(held, kept?.version ?? held.version);
  }

  private edited(held: T, version: number): EditedEntry {
    return { id: held.id, slug: this.rules.addressOf(held), version, pending: null };
  }
}
