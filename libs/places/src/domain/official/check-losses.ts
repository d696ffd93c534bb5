import { groupBy, DomainError } from '#platform';
import type { PlaceRecord } from '../place.js';
import { stateAgs } from '../ags.js';

/** No reform takes more municipalities of a state within the years between two imports; a file that was cut does. */
const MOST_LOST = 0.15;
/** In a small state a few are a large share. */
const ALWAYS_FINE = 15;

/**
 * A cut file looks like a reform that dissolved what it no longer lists.
 *
 * @throws DomainError `REGISTER.INCOMPLETE` when too many of one state's municipalities are missing
 */
export function checkLosses(known: readonly PlaceRecord[], listed: ReadonlySet<string>): void {
  const municipalities = known.filter(({ ags, status }) => ags.length === 8 && status === 'active');
  for (const [state, own] of groupBy(municipalities, ({ ags }) => stateAgs(ags))) {
    const missing = own.filter(({ ags }) => !listed.has(ags)).length;
    if (missing > Math.max(ALWAYS_FINE, own.length * MOST_LOST)) {
      throw new DomainError('REGISTER.INCOMPLETE', 'invalid', { state, missing, known: own.length });
    }
  }
}
