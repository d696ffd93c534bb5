import { DomainError } from '#platform';
import type { OfficialPlace } from './official-record.js';
import { readOfficialRecord } from './official-record.js';
import { textLines } from './text-lines.js';

const STATES = 16;
/** An editor may leave some at the end. */
const BLANK_LINES = 3;
const YEAR_END = '-12-31';

/** One state of the official register. */
export interface OfficialRegister {
  /** Day of the territory, `2023-11-30`. */
  readonly date: string;
  /** Day the inhabitants were counted on; null when the file leaves it open. */
  readonly populationDate: string | null;
  readonly places: readonly OfficialPlace[];
}

/**
 * Reads a whole GV100AD file, plain or packed with gzip.
 *
 * @throws DomainError with a `REGISTER.` code when it is not one, is damaged, ends early or does not hold all of Germany
 */
export async function readOfficialRegister(bytes: AsyncIterable<Uint8Array>): Promise<OfficialRegister> {
  const places = new Map<string, OfficialPlace>();
  let date = '';
  let line = 0;
  let blank = 0;
  for await (const text of textLines(bytes)) {
    line += 1;
    if (text === '' && date !== '') {
      blank += 1;
      if (blank <= BLANK_LINES) continue;
    }
    const record = readOfficialRecord(text, line);
    if (date !== '' && record.date !== date) throw new DomainError('REGISTER.MALFORMED', 'invalid', { line });
    date = record.date;
    if (!record.place) continue;
    if (places.has(record.place.ags)) throw new DomainError('REGISTER.MALFORMED', 'invalid', { line });
    places.set(record.place.ags, record.place);
  }
  if (date === '') throw new DomainError('REGISTER.NOT_GV100AD', 'invalid', { line: 0 });
  checkWhole([...places.keys()]);
  return { date, populationDate: populationDateOf(date), places: withTotals(places) };
}

/** A state without counties or a county without municipalities is the end of a file that was cut between two lines. */
function checkWhole(keys: readonly string[]): void {
  const above = new Set(
    keys.flatMap((ags) => [ags.slice(0, 2), ags.slice(0, 5)].filter((key) => key !== ags)),
  );
  const states = keys.filter((ags) => ags.length === 2);
  const isEmpty = (ags: string): boolean => (ags.length === 2 || ags.length === 5) && !above.has(ags);
  if (states.length !== STATES || keys.some(isEmpty)) {
    throw new DomainError('REGISTER.INCOMPLETE', 'invalid', { states: states.length });
  }
}

/**
 * The file does not say when its inhabitants were counted. Destatis carries along the figures of the last 31 December; a file of
 * 31 December itself may be the quarterly edition (figures of the year before) or the yearly one (of that day).
 */
function populationDateOf(date: string): string | null {
  return date.endsWith(YEAR_END) ? null : `${Number(date.slice(0, 4)) - 1}${YEAR_END}`;
}

/** Counties and states have as many inhabitants as their municipalities. */
function withTotals(places: ReadonlyMap<string, OfficialPlace>): OfficialPlace[] {
  const totals = new Map<string, number>();
  for (const { ags, population } of places.values()) {
    if (population === null) continue;
    for (const length of [2, 3, 5]) {
      const key = ags.slice(0, length);
      totals.set(key, (totals.get(key) ?? 0) + population);
    }
  }
  return [...places.values()].map((place) => ({
    ...place,
    population: place.population ?? totals.get(place.ags) ?? null,
  }));
}
