import type { AdoptionStage, ResourceKind } from '#initiatives';
import type { OrganisationKind } from '#organisations';
import type { SizeClass } from '#places';

/** What is known of a municipality, here or there. Null is unknown. */
export interface Municipality {
  readonly size: SizeClass | null;
  readonly population: number | null;
  /** Whether it does the tasks of a county itself (kreisfrei). */
  readonly isCountyFree: boolean;
  /** Two digits. */
  readonly state: string;
}

/** Somebody in the chain of an initiative. */
export interface Doer {
  readonly organisationId: string;
  readonly stage: AdoptionStage;
  /** Of a municipality; null of others, whose size says nothing about a town. */
  readonly municipality: Municipality | null;
  /** Two digits, null where the place is unknown. */
  readonly state: string | null;
}

/** What somebody who did it said it took, in their own words. */
export interface SaidResource {
  readonly kind: ResourceKind;
  readonly text: string;
  readonly by: Doer;
}

/** What is known of an initiative and of everyone who took it over. */
export interface Case {
  readonly doers: readonly Doer[];
  readonly said: readonly SaidResource[];
  /** Kinds of those who helped, each with whether one of that kind is known at the place asked for. */
  readonly helpers: readonly { readonly kind: OrganisationKind; readonly isThere: boolean }[];
}

/** Somebody who carried it through, or still does. */
export function succeeded({ stage }: Pick<Doer, 'stage'>): boolean {
  return stage === 'origin' || stage === 'adopter';
}

/**
 * Whether a municipality belongs to no county: then its key ends in 000 (Destatis, Gemeindeverzeichnis, notes on the
 * Amtlicher Gemeindeschlüssel). Hannover, Aachen and Saarbrücken do belong to one.
 */
export function isCountyFree(ags: string): boolean {
  return /^\d{5}000$/.test(ags);
}
