import { z } from 'zod';
import { LONGEST_EMAIL, LONGEST_PASSWORD, SHORTEST_PASSWORD, tidyEmail } from '#accounts';
import type { Messages } from '#messages';

type Texts = Messages['accounts']['errors'];

/** What a form of ours sends: any texts; what is wrong with them is said on the page that asked. */
export const formBody = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

export type FormBody = z.infer<typeof formBody>;

/** The text of a field; '' where there is none, or more than one. */
export function textOf(body: FormBody, name: string): string {
  const value = body[name];
  return typeof value === 'string' ? value : '';
}

const email = z.email().max(LONGEST_EMAIL);

/** What is wrong with an address; null: nothing. */
export function wrongEmail(text: string, texts: Texts): string | null {
  return email.safeParse(tidyEmail(text)).success ? null : texts.email;
}

/** What is wrong with a new password; null: nothing. */
export function wrongPassword(text: string, texts: Texts): string | null {
  if (text.length < SHORTEST_PASSWORD) return texts.passwordShort(String(SHORTEST_PASSWORD));
  return text.length > LONGEST_PASSWORD ? texts.passwordLong(String(LONGEST_PASSWORD)) : null;
}
