import { draftFields } from '#organisations';
import { z } from 'zod';

/** Page of the form; the pages themselves are the interface's business. */
export const concernParam = z.string().regex(/^[a-z]{1,40}$/, 'wrongFormat');

export const draftRequest = z
  .strictObject({
    version: z.int().min(0).max(999_999_999).describe('Of the profile, when the form was opened'),
    fields: draftFields.describe('Texts as they are typed, by the name of the field'),
  })
  .meta({ id: 'ProfileDraft' });

export const draftResponse = z.object({ savedAt: z.string() });
