import { Injectable } from '@nestjs/common';
import type { Language } from '#messages';
import { type MemberCount, NAME_KINDS, type OrganisationView } from '#organisations';
import { PlaceDirectory } from '#places';
import { TopicDirectory } from '#topics';
import { presentPlace } from '../parts/place.presenter.js';
import { presentRef, presentTopics } from '../parts/ref.presenter.js';
import type { Besides } from './read-besides.js';

/** What of an organisation's projection leaves through the API. */
@Injectable()
export class OrganisationPresenter {
  constructor(
    private readonly places: PlaceDirectory,
    private readonly topics: TopicDirectory,
  ) {}

  summary(view: OrganisationView, members: MemberCount | undefined, language: Language) {
    const place = this.placeAt(view.place);
    return {
      ...presentRef('organisation', view.slug, view.name),
      kind: view.kinds[0],
      kinds: view.kinds,
      summary: view.summary,
      place,
      sizeClass: view.ags === null ? null : (place?.sizeClass ?? null),
      topics: presentTopics(
        view.topics.map(({ topic }) => topic),
        this.topics,
        language,
      ),
      openForCooperation: view.openForCooperation,
      ...(view.kinds.includes('network') && { memberCount: members ?? { direct: 0, nested: 0 } }),
    };
  }

  profile(
    view: OrganisationView,
    members: MemberCount | undefined,
    { sources, unconfirmedSince, logo }: Besides,
    language: Language,
  ) {
    return {
      ...this.summary(view, members, language),
      id: view.id,
      name: view.name,
      names: Object.fromEntries(
        NAME_KINDS.map((kind) => [
          kind,
          view.names.filter((one) => one.kind === kind).map(({ name }) => name),
        ]),
      ),
      nameList: view.names,
      identifiers: view.identifiers,
      ags: view.ags,
      seat: this.placeAt(view.seat ?? view.place),
      area: view.area,
      unit: view.unit,
      text: view.text,
      topicSources: view.topics.map(({ topic, sources: from }) => ({
        slug: topic,
        sources: from.map(({ origin, originId }) => ({
          origin,
          ref: originId === null ? null : (sources.get(originId) ?? null),
        })),
      })),
      status: view.status,
      website: view.website,
      links: view.links,
      provenance: view.provenance,
      freshness: { editedAt: view.editedAt, confirmedAt: view.confirmedAt, unconfirmedSince },
      claimed: view.claimed,
      logo: logo && {
        url: `/api/v1/organisations/${view.slug}/logo`,
        width: logo.width,
        height: logo.height,
        alt: logo.alt,
      },
    };
  }

  private placeAt(ags: string | null) {
    const place = ags === null ? null : this.places.get(ags);
    return place ? presentPlace(place) : null;
  }
}
