import { checkedDate, checkedParagraphs, checkedSlug, endsBeforeStart } from '#platform';
import { z } from 'zod';
import { RELATION_KINDS } from '../organisation-kind.js';
import { RELATION_LIMITS as LIMITS } from '../relation.js';

const fields = {
  text: checkedParagraphs(LIMITS.text).nullish(),
  from_date: checkedDate().nullish(),
  until_date: checkedDate().nullish(),
};

/** What an editor may change: a closed list. Who is tied to whom, and as what, is the relation itself. */
export const relationChanges = z.strictObject(fields).meta({ id: 'RelationChanges' });
export type RelationChanges = Partial<z.output<typeof relationChanges>>;

/** A new relation, told by `from`: `to` is its `kind`. */
export const newRelation = z
  .strictObject({
    from: checkedSlug().describe('Slug of the organisation that tells it'),
    to: checkedSlug().describe('Slug'),
    kind: z.enum(RELATION_KINDS).describe('What `to` is to `from`'),
    ...fields,
  })
  .refine(({ from_date, until_date }) => !endsBeforeStart(from_date, until_date), {
    message: 'wrongOrder',
    path: ['until_date'],
  })
  .meta({ id: 'NewRelation' });
export type NewRelation = z.output<typeof newRelation>;
