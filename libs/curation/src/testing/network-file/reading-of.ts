import { type PlaceRegister } from '../../domain/network-file/entries/places.js';
import { readEntry } from '../../domain/network-file/entries/read-entry.js';
import type { ListName } from '../../domain/network-file/lists.js';
import { inBothLanguages } from '../../domain/network-file/problems/say.js';
import { ANY_PLACE } from './prepared.js';

/** The smallest valid entry of each list. */
export const SMALLEST: Readonly<Record<ListName, Readonly<Record<string, unknown>>>> = {
  topics: { id: 'a', labels: { de: 'A' } },
  organisations: { id: 'a', name: 'A', kinds: ['company'] },
  memberships: { network: 'a', member: 'b' },
  relations: { from: 'a', to: 'b', kind: 'partner' },
  initiatives: { id: 'a', title: 'A', lead: 'b' },
  adoptions: { initiative: 'a', organisation: 'b', stage: 'adopter' },
  listings: { id: 'a', organisation: 'b', kind: 'offer', text: 'A' },
  events: { id: 'a', title: 'A' },
  guidingQuestions: { id: 'a', text: 'A?' },
  statements: { id: 'a', by: 'b', role: 'Leitung', question: 'c', summary: 'A' },
  freeTexts: { id: 'a', by: 'b', role: 'Leitung', quote: 'A' },
};

/** What is wrong with the smallest entry plus these fields: path and German sentence of each problem. */
export function wrongWith(
  list: ListName,
  fields: object,
  register: PlaceRegister = ANY_PLACE,
): [string, string][] {
  const reading = readEntry(list, { ...SMALLEST[list], ...fields }, register);
  return 'problems' in reading
    ? reading.problems.map(({ path, say }) => [path, inBothLanguages(say).de])
    : [];
}

/** Path and suggestion of every warning; a problem fails the test. */
export function warningsFor(list: ListName, fields: object): [string, string | undefined][] {
  const reading = readEntry(list, { ...SMALLEST[list], ...fields }, ANY_PLACE);
  if ('problems' in reading) throw new Error(`not valid: ${JSON.stringify(wrongWith(list, fields))}`);
  return reading.warnings.map(({ path, suggestion }) => [path, suggestion]);
}

/** The entry that is made of the smallest one plus these fields. */
export function entryOf(list: ListName, fields: object): Record<string, unknown> {
  const reading = readEntry(list, { ...SMALLEST[list], ...fields }, ANY_PLACE);
  if ('problems' in reading) throw new Error(`not valid: ${JSON.stringify(wrongWith(list, fields))}`);
  return { ...reading.entry };
}
