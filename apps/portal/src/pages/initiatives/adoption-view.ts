import type { AdoptionLine } from '#initiatives';
import { addressOf } from '../../addresses/address-of.js';
import type { AdoptionView } from '../../ui/index.js';
import { isCompleted } from '../parts/is-completed.js';

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
