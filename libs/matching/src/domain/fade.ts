/** What came of proposing somebody to an organisation, within `FADE_WINDOW_DAYS`. */
export interface Face {
  /** Days on which it was shown. */
  readonly days: number;
  readonly isOpened: boolean;
}

/** Longer ago than this nobody remembers a face. */
export const FADE_WINDOW_DAYS = 60;

/** A face is new on so many days. */
const NEW_DAYS = 3;
/** What each further day leaves of its worth. */
const LEFT = 0.95;
/** The least that is left: sinking is not dismissing. */
const LEAST = 0.5;

/**
 * What is left of the worth of somebody who was shown again and again and never opened, 0.5 to 1. It is weighed like a price: it
 * moves whoever is about as good, and nobody who matches strongly.
 */
export function fade({ days, isOpened }: Face): number {
  return isOpened ? 1 : Math.max(LEAST, LEFT ** Math.max(0, days - NEW_DAYS));
}

/** The same as what is added to a price. @see fairScore */
export function fadePrice(face: Face | undefined): number {
  return face ? -Math.log(fade(face)) : 0;
}
