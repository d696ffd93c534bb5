import type { OrganisationView } from '#organisations';
import type { Band } from './band.js';
import type { Contribution } from './fuse.js';

/** One initiative, offer or need that fits another, before it is put into words. */
export interface EntryMatch {
  /** Of the initiative or listing. */
  readonly id: string;
  /** Whose it is. */
  readonly organisation: OrganisationView;
  readonly band: Band;
  /** 0 to 1, the same from both sides. */
  readonly score: number;
  /** By which model it was found; another one may find another score. */
  readonly model: string;
  readonly contributions: readonly Contribution[];
  /** Slugs of topics that both name. */
  readonly named: readonly string[];
  /** Distance of both organisations in km, null when a place is unknown. */
  readonly distanceKm: number | null;
  /** Slugs of topics that the need names and the offer is not about; of initiatives none. */
  readonly uncovered: readonly string[];
}
