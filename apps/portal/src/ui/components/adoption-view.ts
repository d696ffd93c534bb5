import type { Messages } from '#messages';
import type { Named } from './link.js';

export type AdoptionStage = keyof Messages['ui']['adoptions']['stages'];

export interface AdoptionView {
  organisation: Named;
  stage: AdoptionStage;
  /** The adopter's own initiative. */
  as?: Named | null;
  outcome?: string | null;
  reason?: string | null;
  note?: string | null;
  /** Completed from elsewhere, not stated by the source. */
  added?: boolean;
}
