import { Injectable } from '@nestjs/common';
import type { Language } from '#messages';
import { PlaceDirectory } from '#places';
import type { SearchHit } from '#search';
import { TopicDirectory } from '#topics';
import { presentPlace } from '../parts/place.presenter.js';
import { presentOrganisationRef, presentRef, presentTopics } from '../parts/ref.presenter.js';

@Injectable()
export class HitPresenter {
  constructor(
    private readonly places: PlaceDirectory,
    private readonly topics: TopicDirectory,
  ) {}

  present({ record, snippet, highlights, matched, distanceKm, missing }: SearchHit, language: Language) {
    const place = record.place === null ? null : this.places.get(record.place);
    const kind = record.listing ?? record.kinds[0];
    return {
      ...presentRef(record.type, record.slug, record.title),
      id: record.id,
      snippet,
      highlights,
      ...(kind && { kind }),
      ...(record.type === 'organisation' && { kinds: record.kinds }),
      topics: presentTopics(record.topics, this.topics, language),
      ...(place && { place: presentPlace(place) }),
      ...(distanceKm !== null && { distanceKm: Math.round(distanceKm * 10) / 10 }),
      ...(record.organisation && { organisation: presentOrganisationRef(record.organisation) }),
      matched: matched.map(({ word, as, how }) => ({ word, as, how })),
      ...(missing.length > 0 && { missing }),
    };
  }
}
