import { RECORD_TYPES } from '#search';
import { z } from 'zod';

/** Names one thing and where its page is. */
export const refSchema = z
  .object({
    type: z.enum([...RECORD_TYPES, 'place', 'question', 'word']),
    slug: z.string(),
    url: z.string().describe('Path of the page'),
    title: z.string(),
  })
  .meta({ id: 'Ref' });

export const topicRefSchema = z.object({ slug: z.string(), label: z.string() }).meta({ id: 'TopicRef' });
