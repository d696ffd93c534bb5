import type { OrganisationView } from '#organisations';
import type { Band } from './band.js';
import type { Difference } from './differences.js';
import type { Contribution } from './fuse.js';

/** One proposed peer, with what speaks for it and what is different, before it is put into words. */
export interface PeerMatch {
  readonly target: OrganisationView;
  readonly band: Band;
  /** 0 to 1, the same from both sides. */
  readonly score: number;
  readonly contributions: readonly Contribution[];
  readonly differences: readonly Difference[];
  /** Distance in km, null when a place is unknown. */
  readonly distanceKm: number | null;
}
