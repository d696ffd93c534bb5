import type { OrganisationRef } from '#organisations';
import type { FieldValues } from '#history';
import type { Provenance } from '#platform';
import type { AdoptionFields, AdoptionStage } from '../adoption.js';
import type { InitiativeRef } from '../initiative-view.js';

/** Kind of record under which adoptions stand in the history. */
export const ADOPTION_RECORD = 'adoption';

/** An adoption as stored. */
export interface StoredAdoption extends AdoptionFields {
  readonly id: string;
  /** Ids; with the stage they are the key. */
  readonly initiativeId: string;
  readonly organisationId: string;
  readonly stage: AdoptionStage;
  readonly provenance: Provenance;
  readonly version: number;
  /** Taken back by an editor: kept for its history, and nobody else knows of it. */
  readonly withdrawn: boolean;
}

/** One adoption by itself, as told by its organisation. No field of it can be restricted. */
export interface AdoptionView extends Omit<
  StoredAdoption,
  'initiativeId' | 'organisationId' | 'as' | 'added'
> {
  readonly initiative: InitiativeRef;
  readonly organisation: OrganisationRef;
  /** The initiative that it became there. */
  readonly as: InitiativeRef | null;
}

/** What the history keeps of an adoption. */
export function historyOf(adoption: StoredAdoption): FieldValues {
  const { initiativeId: initiative, organisationId: organisation, stage, withdrawn } = adoption;
  const { as, outcome, reason, note } = adoption;
  return { initiative, organisation, stage, as, outcome, reason, note, withdrawn };
}
