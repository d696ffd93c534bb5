import type { OrganisationKind } from '#organisations';
import type { MatchProfile } from './match-profile.js';
import { roleOf } from './role.js';

/** From this factor on, two populations are different sizes. */
const FACTOR_WORTH_SAYING = 2;

/** What sets a peer apart, from the point of view of the one who asks. */
export type Difference =
  | { readonly signal: 'role'; readonly kind: OrganisationKind }
  | { readonly signal: 'size'; readonly factor: number; readonly isLarger: boolean }
  | { readonly signal: 'state'; readonly state: string };

/** What is known to be different; what is unknown is not said. */
export function differencesOf(mine: MatchProfile, theirs: MatchProfile): Difference[] {
  return [...roleDifference(mine, theirs), ...sizeDifference(mine, theirs), ...stateDifference(mine, theirs)];
}

function roleDifference(mine: MatchProfile, theirs: MatchProfile): Difference[] {
  const [kind] = theirs.kinds;
  return kind === undefined || roleOf(mine.kinds) === roleOf(theirs.kinds) ? [] : [{ signal: 'role', kind }];
}

function sizeDifference(mine: MatchProfile, theirs: MatchProfile): Difference[] {
  if (!mine.population || !theirs.population) return [];
  const isLarger = theirs.population > mine.population;
  const factor = isLarger ? theirs.population / mine.population : mine.population / theirs.population;
  return factor >= FACTOR_WORTH_SAYING ? [{ signal: 'size', factor, isLarger }] : [];
}

function stateDifference(mine: MatchProfile, theirs: MatchProfile): Difference[] {
  if (mine.state === null || theirs.state === null || mine.state === theirs.state) return [];
  return [{ signal: 'state', state: theirs.state }];
}
