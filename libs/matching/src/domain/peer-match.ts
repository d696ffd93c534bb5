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
  /** By which model it was found; another one may find another score. */
  readonly model: string;
  readonly contributions: readonly Contribution[];
  readonly differences: readonly Difference[];
  /** Distance in km, null when a place is unknown. */
  readonly distanceKm: number | null;
}
