import type { z } from 'zod';
import type { Say } from '../../problems/say.js';
import { checked, missing } from './checked.js';

const COUNTRY = 'DE';

/** The AGS of a municipality: 8 digits. */
export function municipalityAgs(): z.ZodType<string, string> {
  return checked<string>((value) => judgeKey(value, [8], (texts) => texts.rejected.ags('8')));
}

/** The AGS of a municipality or a county: 8 or 5 digits. */
export function ownAgs(): z.ZodType<string, string> {
  return checked<string>((value) => judgeKey(value, [8, 5], (texts) => texts.rejected.ags('8 / 5')));
}

/** Where an organisation works: the beginning of an AGS (state, region, county, municipality) or `DE`. */
export function areaPrefix(): z.ZodType<string, string> {
  return checked<string>((value) =>
    value === COUNTRY ? null : judgeKey(value, [2, 3, 5, 8], (texts) => texts.rejected.areaPrefix),
  );
}

export function isCountry(area: string): boolean {
  return area === COUNTRY;
}

function judgeKey(value: unknown, lengths: readonly number[], say: Say): Say | null {
  if (value === undefined || value === null) return missing;
  if (typeof value === 'number' && value > 0 && Number.isInteger(value)) return asNumber(value, lengths);
  if (typeof value !== 'string' || !/^\d+$/.test(value)) return say;
  return lengths.includes(value.length) ? null : say;
}

/** A number has lost its leading zero: name the text that was probably meant. */
function asNumber(value: number, lengths: readonly number[]): Say {
  const digits = String(value);
  const length = lengths.includes(digits.length) ? digits.length : digits.length + 1;
  const meant = lengths.includes(length) ? digits.padStart(length, '0') : digits;
  return (texts) => texts.rejected.agsAsNumber(meant);
}
