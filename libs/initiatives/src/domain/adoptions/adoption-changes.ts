import { checkedParagraphs, checkedSlug } from '#platform';
import { z } from 'zod';
import { ADOPTION_LIMITS, ADOPTION_STAGES } from '../adoption.js';

/** What an organisation tells of itself; where something comes from is told by who leads it. */
export const TOLD_STAGES = ADOPTION_STAGES.filter((stage) => stage !== 'origin');

const stage = z.enum(TOLD_STAGES);
const remark = checkedParagraphs(ADOPTION_LIMITS.remark).nullish();

const fields = {
  as: checkedSlug().nullish().describe('Slug of the initiative that it became there'),
  outcome: remark,
  reason: remark,
  note: remark,
};

/** What an editor may change: a closed list. Null, or an empty text, takes a value away. */
export const adoptionChanges = z
  .strictObject({ stage: stage.optional(), ...fields })
  .meta({ id: 'AdoptionChanges' });
export type AdoptionChanges = Partial<z.output<typeof adoptionChanges>>;

/** A new adoption, told by the organisation that takes an initiative over, or plans to. */
export const newAdoption = z
  .strictObject({
    initiative: checkedSlug().describe('Slug'),
    organisation: checkedSlug().describe('Slug'),
    stage,
    ...fields,
  })
  .meta({ id: 'NewAdoption' });
export type NewAdoption = z.output<typeof newAdoption>;
