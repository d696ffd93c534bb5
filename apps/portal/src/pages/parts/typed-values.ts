import type { Language } from '#messages';

const GERMAN_DATE = /^(?:(\d{1,2})\.\s*)?(?:(\d{1,2})\.\s*)?(\d{4})$/;
const ISO_DATE = /^\d{4}-\d{2}(-\d{2})?$/;
/** A host with a dot in it, and what may follow one. */
const WITHOUT_SCHEME = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?::\d+)?(?:[/?#]\S*)?$/u;
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?([^/?#\s:@.]+(?:\.[^/?#\s:@.]+)+)(?::\d+)?(?:[/?#]\S*)?$/i;
/** Longer is no address of somebody's own; nothing is looked for in it. */
const LONGEST = 2_000;

/**
 * A date as people write it, for the record: `31.12.2027`, `12.2027` and `2027` beside `2027-12-31`. A year of two digits stays as it
 * is typed, and is refused: it may mean the past or what is to come.
 */
export function isoDate(text: string): string {
  const [, first, second, year] = GERMAN_DATE.exec(text.trim()) ?? [];
  if (year === undefined) return text.trim();
  const parts = second === undefined ? [first] : [second, first];
  return [year, ...parts.flatMap((part) => part?.padStart(2, '0') ?? [])].join('-');
}

/** A date of a record as it is typed in a language. */
export function typedDate(iso: string, language: Language): string {
  return language === 'de' && ISO_DATE.test(iso) ? iso.split('-').reverse().join('.') : iso;
}

/** `www.pforzheim.de` is meant as `https://www.pforzheim.de`. */
export function webAddress(text: string): string {
  const address = text.trim();
  return address.length <= LONGEST && WITHOUT_SCHEME.test(address) ? `https://${address}` : text;
}

/** The domain of an address that stands where a domain is asked for. */
export function domainIn(text: string): string {
  if (text.length > LONGEST) return text;
  return ADDRESS.exec(text.trim())?.[1]?.toLowerCase() ?? text;
}
