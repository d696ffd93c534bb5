import { z } from 'zod';
import { searchText } from '../../edge/index.js';

/** What a link to the form of a new entry may bring along. */
export const startRequest = z.strictObject({ gesucht: searchText.optional() });

export type Start = z.infer<typeof startRequest>;

/** The form of a need for what was looked for and not found. @param organisation slug */
export function needPath(organisation: string, question: string): string {
  return `/organisationen/${organisation}/neu/angebote?${new URLSearchParams({ gesucht: question }).toString()}`;
}
