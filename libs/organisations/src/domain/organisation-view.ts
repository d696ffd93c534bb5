import type { OrganisationFields, OrganisationTopic } from './organisation.js';
import type { Provenance } from '#platform';

/** What one audience may know of an organisation. Hidden and empty look the same. */
export interface OrganisationView extends Omit<
  OrganisationFields,
  'topics' | 'visibility' | 'formerSlugs' | 'mergedInto' | 'paused'
> {
  readonly id: string;
  readonly slug: string;
  readonly topics: readonly OrganisationTopic[];
  /** AGS of the place it is at: its seat, else its own. */
  readonly place: string | null;
  /** Origin of every field that has a value and may be seen. */
  readonly provenance: Provenance;
  /** For whoever may change it; null for everybody else, as it tells of changes that they do not see. */
  readonly version: number | null;
  readonly claimed: boolean;
  /** When a field that this audience sees last changed; ISO 8601. */
  readonly editedAt: string | null;
  readonly confirmedAt: string | null;
}

/** The least one needs to name an organisation and link to it. */
export interface OrganisationRef {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kinds: OrganisationView['kinds'];
}
