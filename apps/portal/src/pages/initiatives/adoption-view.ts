import type { AdoptionLine } from '#initiatives';
import type { Added } from '#platform';
import { addressOf } from '../../addresses/address-of.js';
import type { AdoptionView } from '../../ui/index.js';

/** One link of the chain as the picture and the list below it show it. */
export function adoptionView(line: AdoptionLine): AdoptionView {
  const { organisation, stage, as, outcome, reason, note, added } = line;
  return {
    organisation: { url: addressOf('organisation', organisation.slug), title: organisation.name },
    stage,
    as: as && { url: addressOf('initiative', as.slug), title: as.title },
    outcome,
    reason,
    note,
    added: isCompleted(added),
  };
}

/** Whether the source completed the entry, or a field of it, from elsewhere. */
export function isCompleted(added: Added | null): boolean {
  return added === true || (added?.length ?? 0) > 0;
}
