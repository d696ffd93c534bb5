import { Injectable } from '@nestjs/common';
import { type Place, PlaceDirectory } from '#places';
import { TopicDirectory } from '#topics';
import { type Refused, refuseInput } from '../../edge/index.js';
import type { SearchRequest } from './search.schema.js';

type Keys = Partial<Pick<SearchRequest, 'topic' | 'state' | 'county'>>;

/** Knows what can be filtered by: a place or topic that nobody has would find nothing, and nobody would know why. */
@Injectable()
export class KnownFilters {
  constructor(
    private readonly places: PlaceDirectory,
    private readonly topics: TopicDirectory,
  ) {}

  place(ags: string): Place | null {
    return this.places.get(ags);
  }

  /** @throws RequestError `REQUEST.INVALID` that names every unknown one */
  check({ topic, state, county }: Keys): void {
    const refused = [
      ...unknown(
        'topic',
        topic,
        (slug) => this.topics.current.has(slug),
        (texts) => texts.unknownTopic,
      ),
      ...unknown(
        'state',
        state,
        (ags) => this.places.get(ags) !== null,
        (texts) => texts.unknownState,
      ),
      ...unknown(
        'county',
        county,
        (ags) => this.places.get(ags) !== null,
        (texts) => texts.unknownCounty,
      ),
    ];
    if (refused.length > 0) throw refuseInput(refused);
  }
}

function unknown(
  field: string,
  values: readonly string[] = [],
  isKnown: (value: string) => boolean,
  sentence: (texts: Parameters<Refused['say']>[0]) => (value: string) => string,
): Refused[] {
  return values.flatMap((value, position) =>
    isKnown(value) ? [] : [{ path: `${field}.${position}`, say: (texts) => sentence(texts)(value) }],
  );
}
