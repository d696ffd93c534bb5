import type { OrganisationRef } from '#organisations';
import type { Provenance } from '#platform';
import type { InitiativeFields } from './initiative.js';

/** What one audience may know of an initiative. Hidden and empty look the same. */
export interface InitiativeView extends Omit<InitiativeFields, 'lead' | 'partners' | 'visibility'> {
  readonly id: string;
  readonly slug: string;
  readonly lead: OrganisationRef;
  /** To be handed in again with changes; null for an audience that changes nothing. */
  readonly version: number | null;
  /** Active ones, in the order given. */
  readonly partners: readonly OrganisationRef[];
  /** Origin of every field that has a value and may be seen; of one with parts, such as `resources`, the newest. */
  readonly provenance: Provenance;
  /** When a field that this audience sees last changed; ISO 8601. */
  readonly editedAt: string | null;
}

/** The least one needs to name an initiative and link to it. */
export interface InitiativeRef {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
}
