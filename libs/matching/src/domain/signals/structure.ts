import { SIZE_CLASSES } from '#places';
import type { MatchProfile } from '../match-profile.js';
import type { Shared, Signal } from '../signal.js';

/** Kind, size class and state in equal parts among what is known of both. */
export const structureSignal: Signal = (a, b) => {
  const parts = [kindPart(a, b), sizePart(a, b), statePart(a, b)].filter((part) => part !== null);
  return parts
    .map(({ item, strength }) => ({ item, strength: strength / parts.length }))
    .filter(({ strength }) => strength > 0);
};

function kindPart(a: MatchProfile, b: MatchProfile): Shared {
  const shared = a.kinds.filter((kind) => b.kinds.includes(kind)).length;
  return { item: 'kind', strength: a.kinds[0] === b.kinds[0] ? 1 : shared > 0 ? 0.5 : 0 };
}

/** The same class in full, the next one half: the problems of 15,000 and 25,000 inhabitants are akin. */
function sizePart(a: MatchProfile, b: MatchProfile): Shared | null {
  if (a.size === null || b.size === null) return null;
  const steps = Math.abs(SIZE_CLASSES.indexOf(a.size) - SIZE_CLASSES.indexOf(b.size));
  return { item: 'size', strength: steps === 0 ? 1 : steps === 1 ? 0.5 : 0 };
}

/** One state law for both. */
function statePart(a: MatchProfile, b: MatchProfile): Shared | null {
  if (a.state === null || b.state === null) return null;
  return { item: 'state', strength: a.state === b.state ? 1 : 0 };
}
