import type { Language } from '#messages';
import { dateFormatOf, type DateFormat } from './date.js';
import { numberFormatOf, type NumberFormat } from './number.js';

export type Format = NumberFormat & DateFormat;

const made: Partial<Record<Language, Format>> = {};

/** Numbers, distances and dates in one language. Made once: Intl formatters are slow to build. */
export function formatOf(language: Language): Format {
  return (made[language] ??= { ...numberFormatOf(language), ...dateFormatOf(language) });
}
