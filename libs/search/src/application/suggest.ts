import { Injectable } from '@nestjs/common';
import { FindPlaces, type Place } from '#places';
import type { Viewer } from '#platform';
import { nameKey } from '../domain/name-key.js';
import { keyText, type SearchRecord } from '../domain/record.js';
import { SearchEngine } from '../domain/search-engine.js';
import { ReadRecords } from './read-records.js';
import { audienceFor } from './search-records.js';

/** Places are wanted less often than what the network itself is about, but one or two must have room. */
const PLACES_AMONG_SUGGESTIONS = 3;

export type Suggestion =
  | {
      readonly type: 'record';
      readonly record: SearchRecord;
      /** The other name by which it was found; null when it was the title. */
      readonly name: string | null;
    }
  | { readonly type: 'place'; readonly place: Place };

/** What somebody who typed this beginning may want to reach (SEA-07). */
@Injectable()
export class Suggest {
  constructor(
    private readonly engine: SearchEngine,
    private readonly places: FindPlaces,
    private readonly records: ReadRecords,
  ) {}

  async execute(text: string, limit: number, viewer: Viewer): Promise<Suggestion[]> {
    const beginning = nameKey(text);
    if (beginning === '') return [];
    const found = await this.engine.suggest(beginning, audienceFor(viewer), limit);
    const records = await this.records.execute(found, viewer);
    const places = this.placesFor(text, beginning, records.size > 0);
    const roomForRecords = limit - Math.min(places.length, PLACES_AMONG_SUGGESTIONS);
    const shown = found
      .flatMap((key): Suggestion[] => {
        const record = records.get(keyText(key));
        return record ? [{ type: 'record', record, name: otherName(record, key.form) }] : [];
      })
      .slice(0, Math.max(1, roomForRecords));
    return [
      ...shown,
      ...places.slice(0, limit - shown.length).map((place): Suggestion => ({ type: 'place', place })),
    ];
  }

  /** Places that begin so; a place with a typo only where nothing else is there. */
  private placesFor(text: string, beginning: string, isSure: boolean): Place[] {
    const found = this.places.execute(text, PLACES_AMONG_SUGGESTIONS);
    return isSure ? found.filter(({ name }) => ` ${nameKey(name)}`.includes(` ${beginning}`)) : found;
  }
}

/** Which of its names ends with what was found; nothing when the title does. */
function otherName({ title, names }: SearchRecord, form: string): string | null {
  if (nameKey(title).includes(form)) return null;
  return names.find((name) => nameKey(name).includes(form)) ?? null;
}
