import { DomainError, groupBy } from '#platform';
import { stateAgs } from '../ags.js';
import type { PlaceRecord } from '../place.js';

/** The largest reform of the last years (Thuringia, 2018 and 2019) took a quarter of a state's municipalities. */
const MOST_LOST = 0.5;
/** In a small state a few are a large share. */
const ALWAYS_FINE = 15;
/** A file that was cut lacks its end: so many of the last places known. It is in the order of the keys. */
const TAIL = 10;

/**
 * A cut file looks like a reform that dissolved what it no longer lists.
 *
 * @throws DomainError `REGISTER.INCOMPLETE` when the end is missing or too many of one state's municipalities are
 */
export function checkLosses(known: readonly PlaceRecord[], listed: ReadonlySet<string>): void {
  const active = known.filter(({ ags, status }) => ags.length === 8 && status === 'active');
  for (const [state, own] of groupBy(active, ({ ags }) => stateAgs(ags))) {
    const missing = own.filter(({ ags }) => !listed.has(ags)).length;
    if (missing > Math.max(ALWAYS_FINE, own.length * MOST_LOST)) {
      throw new DomainError('REGISTER.INCOMPLETE', 'invalid', { state, missing, known: own.length });
    }
  }
  const tail = [...active].sort((a, b) => (a.ags < b.ags ? -1 : 1)).slice(-TAIL);
  if (tail.length === TAIL && !tail.some(({ ags }) => listed.has(ags))) {
    throw new DomainError('REGISTER.INCOMPLETE', 'invalid', { lastKnown: tail.at(-1)?.ags });
  }
}
