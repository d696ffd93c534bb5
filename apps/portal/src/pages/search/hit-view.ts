import { Injectable } from '@nestjs/common';
import type { Correction } from '#language';
import { PlaceDirectory } from '#places';
import type { SearchHit, SearchRecord } from '#search';
import { TopicDirectory } from '#topics';
import { addressOf } from '../../addresses/address-of.js';
import type { Frame, HitView } from '../../ui/index.js';
import { readAs } from './read-as.js';
import { sayFoundAs } from './say-found-as.js';

/** More topics than this are no help in a list. */
const MOST_TOPICS = 3;

/** Turns hits into what the list of results shows. */
@Injectable()
export class HitViews {
  constructor(
    private readonly places: PlaceDirectory,
    private readonly topics: TopicDirectory,
  ) {}

  /** @param corrections how words were read: what is missing is said as it was looked for */
  of(hit: SearchHit, frame: Frame, corrections: readonly Correction[] = []): HitView {
    const { record, snippet, highlights, matched, distanceKm, missing } = hit;
    const { messages, format, language } = frame;
    const place = record.place === null ? null : this.places.get(record.place);
    const shownTopics = record.type === 'topic' ? [] : record.topics.slice(0, MOST_TOPICS);
    const topics = shownTopics.map((topic) => this.topics.label(topic, language));
    const foot = [
      place && (record.type === 'organisation' || !record.organisation)
        ? this.placeLine(record.place!)
        : null,
      distanceKm === null ? null : format.distance(distanceKm, messages.ui.distance.belowOne),
      ...topics,
      ...sayFoundAs(matched, { ...record, shown: [record.title, snippet, ...topics].join(' ') }, frame),
    ];
    return {
      url: addressOf(record.type, record.slug),
      title: record.title,
      snippet,
      highlights,
      kind: kindOf(record, frame),
      foot: foot.filter((text) => text !== null),
      missing: missing.map((word) => readAs(word, corrections)),
    };
  }

  private placeLine(ags: string): string {
    const place = this.places.get(ags);
    if (!place) return ags;
    return place.name === place.state.name ? place.name : `${place.name}, ${place.state.name}`;
  }
}

/** What it is, and whose. */
export function kindOf(record: SearchRecord, { messages }: Frame): HitView['kind'] {
  const { terms } = messages;
  const owner = record.organisation ? [record.organisation.name] : [];
  if (record.listing) return { name: terms.listingKinds[record.listing], tone: record.listing, more: owner };
  const [kind] = record.kinds;
  if (record.type === 'organisation' && kind) return { name: terms.organisationKinds[kind] };
  return { name: terms.recordTypes[record.type], more: owner };
}
