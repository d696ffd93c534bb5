import { z } from 'zod';

/** Characters of all fields of a draft together: several times what may be saved, since a draft may be wrong. */
export const LONGEST_DRAFT = 200_000;
const MOST_FIELDS = 100;
const LONGEST_NAME = 100;

/** What was typed, as it was typed, by the field's name. */
export const draftFields = z
  .record(z.string().max(LONGEST_NAME), z.string().max(LONGEST_DRAFT))
  .refine((fields) => Object.keys(fields).length <= MOST_FIELDS, 'wrong')
  .refine((fields) => Object.values(fields).join('').length <= LONGEST_DRAFT, 'wrong');

/** What somebody typed into a form and has not saved. */
export interface ProfileDraft {
  /** The version of what is edited that was looked at; 0 for something new. */
  readonly version: number;
  readonly fields: Readonly<Record<string, string>>;
  /** ISO 8601. */
  readonly savedAt: string;
}
