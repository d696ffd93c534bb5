import type { OrganisationRef } from '#organisations';
import type { Added, Origin } from '#platform';
import type { InitiativeRef } from './initiative-view.js';

/** How far an organisation is in taking an initiative over, in the order in which a chain is told. */
export const ADOPTION_STAGES = ['origin', 'adopter', 'advocate', 'planning', 'abandoned'] as const;
export type AdoptionStage = (typeof ADOPTION_STAGES)[number];

/** Lengths in characters (code points); the same for a file, a form and a program. */
export const ADOPTION_LIMITS = { remark: 1_000 } as const;

export interface AdoptionDraft {
  /** Slugs of both ends; with the stage they are the key. */
  readonly initiative: string;
  readonly organisation: string;
  readonly stage: AdoptionStage;
  /** Slug of the initiative that it became there. */
  readonly as?: string | null;
  readonly outcome?: string | null;
  readonly reason?: string | null;
  readonly note?: string | null;
  readonly added?: Added | null;
}

/** The fields an import may set. */
export interface AdoptionFields {
  /** Id of an initiative. */
  readonly as: string | null;
  readonly outcome: string | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly added: Added | null;
}

export const EMPTY_ADOPTION: AdoptionFields = {
  as: null,
  outcome: null,
  reason: null,
  note: null,
  added: null,
};

/** The key of an adoption in files and reports. */
export function adoptionKey({
  initiative,
  organisation,
  stage,
}: Pick<AdoptionDraft, 'initiative' | 'organisation' | 'stage'>): string {
  return `${initiative}/${organisation}/${stage}`;
}

interface Taken {
  readonly stage: AdoptionStage;
  readonly as: InitiativeRef | null;
  readonly outcome: string | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly added: Added | null;
  readonly origin: Origin | null;
}

/** One link of an initiative's chain: who took it over. */
export interface AdoptionLine extends Taken {
  readonly organisation: OrganisationRef;
}

/** One thing an organisation took over, or is the origin of. */
export interface AdoptedLine extends Taken {
  readonly initiative: InitiativeRef;
}
