import { draftFields } from '#organisations';
import { z } from 'zod';

/** Page of the form of a profile, or form of an entry; the forms themselves are the interface's business. */
export const concernParam = z.string().regex(/^[a-z]{1,40}(\.[a-z0-9-]{1,120})?$/, 'wrongFormat');

export const draftRequest = z
  .strictObject({
    version: z
      .int()
      .min(0)
      .max(999_999_999)
      .describe('Of what is edited, when the form was opened; 0 for something new'),
    fields: draftFields.describe('Texts as they are typed, by the name of the field'),
  })
  .meta({ id: 'ProfileDraft' });

export const draftResponse = z.object({ savedAt: z.string() });
