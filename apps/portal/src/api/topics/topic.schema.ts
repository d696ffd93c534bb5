import { z } from 'zod';
import { allOf } from '../parts/list.schema.js';
import { refSchema } from '../parts/ref.schema.js';

/** What a topic is called and where its page is; the title is in the language asked for. */
const topicFields = {
  ...refSchema.shape,
  labels: z.object({ de: z.string(), en: z.string().nullable() }),
  synonyms: z.array(z.string()),
  acronyms: z.array(z.string()),
  status: z.enum(['active', 'proposed']),
};

const topicNodeSchema: z.ZodObject = z.object({
  ...topicFields,
  related: z.array(z.string()).describe('Slugs'),
  get narrower(): z.ZodArray<z.ZodObject> {
    return z.array(topicNodeSchema);
  },
});
// `meta` would name a copy, and the branches below would stay without a name.
topicNodeSchema.register(z.globalRegistry, { id: 'TopicNode' });

/** The tree; proposals that nothing is above come last. */
export const topicTreeResponse = allOf(topicNodeSchema);

const begun = (what: string) =>
  z.array(refSchema).describe(`${what}, narrower topics included; at most 50, the rest is in the search`);

export const topicResponse = z
  .object({
    ...topicFields,
    broader: refSchema.nullable(),
    narrower: z.array(refSchema),
    related: z.array(refSchema),
    organisations: begun('Who works on it'),
    initiatives: begun('Initiatives'),
    offers: begun('What is offered'),
    needs: begun('What is sought'),
    statements: z.array(refSchema).describe('Statements that speak of it; at most 50'),
  })
  .meta({ id: 'Topic' });
