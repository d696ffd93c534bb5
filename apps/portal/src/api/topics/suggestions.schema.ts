import { z } from 'zod';

export const suggestionsRequest = z
  .strictObject({ text: z.string().min(1).describe('Title and description; at most 100 kB') })
  .meta({ id: 'TopicSuggestionsRequest' });

export const suggestionsResponse = z
  .object({
    items: z.array(
      z.object({
        slug: z.string(),
        label: z.string(),
        confidence: z.number().min(0).max(1).describe('About how often a suggestion like this is right'),
        because: z.array(z.string()).describe('Words of the text that led to it, the strongest first'),
      }),
    ),
  })
  .meta({ id: 'TopicSuggestions' });
