import type { z } from 'zod';
import { TEXT_LIMITS } from '../../limits.js';
import type { Say } from '../../problems/say.js';
import { checked } from './checked.js';
import { judgeText } from './text.js';

const SLUG = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** An id, its own or that of another entry. */
export function slug(): z.ZodType<string, string> {
  return checked<string>(judgeSlug);
}

function judgeSlug(value: unknown): Say | null {
  const say = judgeText(value, TEXT_LIMITS.slug);
  if (say) return say;
  const text = String(value);
  if (SLUG.test(text)) return null;
  const meant = nearestSlug(text);
  return (texts) => (meant === '' ? texts.rejected.slug : texts.rejected.slugMeant(meant));
}

function nearestSlug(text: string): string {
  const ascii = text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
