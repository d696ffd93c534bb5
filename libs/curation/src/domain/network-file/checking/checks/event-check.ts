import type { EntryOf } from '../../entries/schemas.js';
import type { SpooledEntry } from '../../spool/spooled-entry.js';
import { type CheckContext, type EntryCheck, FINE, type Finding } from './entry-check.js';

type Saying = 'statements' | 'freeTexts';

/** What was said without naming an event was said at the only event of the file. A file without events names none. */
export class EventCheck<L extends Saying> implements EntryCheck<L> {
  private readonly events: readonly string[];

  constructor({ index }: CheckContext) {
    this.events = index.lists.events.keys;
  }

  judge(spooled: SpooledEntry<L>): Finding<L> {
    const [event] = this.events;
    const count = this.events.length;
    if (spooled.entry.event !== undefined || event === undefined) return FINE;
    if (count > 1)
      return { problems: [{ path: 'event', say: (texts) => texts.rejected.eventNotNamed(count) }] };
    const entry: EntryOf<L> = { ...spooled.entry, event };
    return { completed: { ...spooled, entry } };
  }
}
