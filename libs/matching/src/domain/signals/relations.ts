import type { Signal } from '../signal.js';

/** A described relation between the two; the item says what the second is to the first. */
export const relationsSignal: Signal = (a, b) => {
  const relation = a.related.find(({ id }) => id === b.organisationId);
  return relation ? [{ item: relation.kind, strength: 1 }] : null;
};
