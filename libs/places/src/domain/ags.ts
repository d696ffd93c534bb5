import { DomainError } from '#platform';

export const PLACE_LEVELS = ['state', 'region', 'county', 'municipality'] as const;

/** `region` is a government region (Regierungsbezirk), of which only some states have any. */
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** Lengths a key, and so the prefix of an area, can have. */
export const AREA_DIGITS = [2, 3, 5, 8] as const;

/** The area of an organisation that works in all of Germany. */
export const NATIONWIDE = 'DE';

const LEVEL_BY_LENGTH: Readonly<Record<number, PlaceLevel>> = {
  2: 'state',
  3: 'region',
  5: 'county',
  8: 'municipality',
};
const AGS = /^(?:0[1-9]|1[0-6])(?:\d(?:\d\d(?:\d{3})?)?)?$/;

/** Whether a text has the form of an Amtlicher Gemeindeschlüssel: 2, 3, 5 or 8 digits, the first two 01 to 16. */
export function isAgs(text: string): boolean {
  return AGS.test(text);
}

/**
 * The same text, known to be a key.
 *
 * @throws DomainError `PLACE.AGS_INVALID` when it has not the form; whether such a place exists is another question
 */
export function checkAgs(text: string): string {
  if (!isAgs(text)) throw new DomainError('PLACE.AGS_INVALID', 'invalid', { ags: text.slice(0, 20) });
  return text;
}

/** What a key of the right form stands for, by its length. */
export function levelOf(ags: string): PlaceLevel {
  return LEVEL_BY_LENGTH[checkAgs(ags).length]!;
}

/** Key of the state, the first two digits. */
export function stateAgs(ags: string): string {
  return ags.slice(0, 2);
}

/** Key of the county a municipality or county is in, the first five digits; null for states and government regions. */
export function countyAgs(ags: string): string | null {
  return ags.length >= 5 ? ags.slice(0, 5) : null;
}

/** Whether the place lies in one of the areas: AGS prefixes of 2, 3, 5 or 8 digits, or `DE` for everywhere. */
export function isInArea(ags: string, area: readonly string[]): boolean {
  return area.some((prefix) => prefix === NATIONWIDE || ags.startsWith(prefix));
}
