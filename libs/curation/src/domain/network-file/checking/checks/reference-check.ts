import type { ListName } from '../../lists.js';
import type { SpooledEntry } from '../../spool/spooled-entry.js';
import { referencesOf } from '../../entries/references.js';
import { type Existing, lookUp, resolve } from '../resolve.js';
import type { CheckContext, EntryCheck, Finding } from './entry-check.js';

/** Everything an entry refers to must be in the file and accepted, or in the database. */
export class ReferenceCheck<L extends ListName> implements EntryCheck<L> {
  private existing: Existing = new Map();

  constructor(
    private readonly list: L,
    private readonly context: CheckContext,
  ) {}

  async prepare(entries: readonly SpooledEntry<L>[]): Promise<void> {
    const references = entries.flatMap(({ entry }) => referencesOf(this.list, entry));
    this.existing = await lookUp(references, this.context.index, this.context.known);
  }

  judge(spooled: SpooledEntry<L>): Finding<L> {
    const references = referencesOf(this.list, spooled.entry).map((reference) => ({
      reference,
      meaning: resolve(reference, this.context.index, this.existing),
    }));
    const about = references.flatMap(({ reference: { id, lists }, meaning: { list } }) =>
      lists.length > 1 && list !== null ? [{ list, id }] : [],
    );
    return {
      problems: references.flatMap(({ meaning }) => meaning.problems),
      warnings: references.flatMap(({ meaning }) => meaning.warnings),
      ...(about.length > 0 ? { completed: { ...spooled, about } } : {}),
    };
  }
}
