import type { OrganisationEntry } from '../entries/organisation.js';
import { type Warning, warningOf } from './warning.js';

const DIGITS = { municipality: 8, county: 5 } as const;

/** An AGS of its own belongs to municipalities (8 digits) and counties (5); others have a seat. */
export function misplacedAgs({ ags, kinds }: OrganisationEntry): Warning[] {
  if (ags === undefined) return [];
  const lengths = kinds.flatMap((kind) =>
    kind === 'municipality' || kind === 'county' ? [DIGITS[kind]] : [],
  );
  const [expected] = lengths;
  if (expected === undefined) return [warningOf('ags', (texts) => texts.warning.agsOfOther)];
  if (lengths.some((length) => length === ags.length)) return [];
  return [warningOf('ags', (texts) => texts.warning.agsOfKind(expected))];
}
