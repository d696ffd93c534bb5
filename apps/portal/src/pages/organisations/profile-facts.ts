import { Injectable } from '@nestjs/common';
import type { Identifiers, MembershipLine, OrganisationView } from '#organisations';
import { NATIONWIDE, PlaceDirectory } from '#places';
import type { Origin } from '#platform';
import { TopicDirectory } from '#topics';
import { addressOf } from '../../addresses/address-of.js';
import { listingTitle } from '../../api/parts/listing-title.js';
import type { Frame, Kind, Named } from '../../ui/index.js';
import { placeLine } from '../parts/place-line.js';
import type { ProfileTies } from './profile-ties.js';
import type { ProfileWork } from './profile-work.js';

/** A topic with what it was derived from, empty for the organisation's own word. */
export interface TopicFact extends Named {
  readonly from: readonly string[];
}

/** Another organisation, and whether the source completed the tie from elsewhere. */
export interface Tie extends Named {
  readonly isAdded: boolean;
  readonly origin: Origin | null;
}

/** A described tie, and the name of the end that alone says so. */
export interface Connection extends Tie {
  readonly kind: string;
  readonly text: string | null;
  readonly toldBy: string | null;
}

/** The facts beside a profile, in words and with addresses. */
export interface ProfileFactsView {
  readonly kind: Kind;
  readonly topics: readonly TopicFact[];
  readonly area: readonly string[];
  readonly seat: Named | null;
  readonly connected: readonly Connection[];
  readonly networks: readonly Tie[];
  readonly identifiers: readonly { readonly term: string; readonly value: string }[];
}

@Injectable()
export class ProfileFacts {
  constructor(
    private readonly places: PlaceDirectory,
    private readonly topics: TopicDirectory,
  ) {}

  of(organisation: OrganisationView, ties: ProfileTies, work: ProfileWork, frame: Frame): ProfileFactsView {
    return {
      kind: this.kindLine(organisation, frame),
      topics: this.topicFacts(organisation, work, frame),
      area: organisation.area.map((area) => this.areaName(area, frame)),
      seat: this.seat(organisation),
      connected: ties.relations.map((line) => ({
        ...tie(line),
        kind: frame.messages.terms.relationKinds[line.kind],
        text: line.text,
        toldBy: line.toldBy && (line.toldBy === 'this' ? organisation.name : line.organisation.name),
      })),
      networks: ties.memberships.items.map(tie),
      identifiers: identifierFacts(organisation, frame),
    };
  }

  private kindLine({ kinds, ags, place: at }: OrganisationView, { messages }: Frame): Kind {
    const [main, ...further] = kinds.map((kind) => messages.terms.organisationKinds[kind]);
    const place = at === null ? null : this.places.get(at);
    const size = ags !== null && place?.sizeClass ? [messages.terms.sizeClasses[place.sizeClass]] : [];
    const where = place ? [placeLine(place)] : [];
    return { name: main ?? '', more: [...further, ...size, ...where] };
  }

  private topicFacts(organisation: OrganisationView, work: ProfileWork, { language }: Frame): TopicFact[] {
    const titles = new Map([
      ...work.initiatives.map(({ initiative }) => [initiative.id, initiative.title] as const),
      ...work.listings.map(({ id, text }) => [id, listingTitle(text)] as const),
    ]);
    return organisation.topics.map(({ topic, sources }) => ({
      url: addressOf('topic', topic),
      title: this.topics.label(topic, language),
      from: sources.some(({ origin }) => origin === 'own')
        ? []
        : sources.flatMap(({ originId }) => (originId === null ? [] : (titles.get(originId) ?? []))),
    }));
  }

  private areaName(area: string, { messages, language }: Frame): string {
    return area === NATIONWIDE ? messages.profile.nationwide : this.places.label(area, language);
  }

  private seat({ place: at }: OrganisationView): Named | null {
    const place = at === null ? null : this.places.get(at);
    return place ? { url: addressOf('place', place.ags), title: place.name } : null;
  }
}

function tie({ organisation, origin }: Pick<MembershipLine, 'organisation' | 'origin'>): Tie {
  const { slug, name } = organisation;
  return { url: addressOf('organisation', slug), title: name, isAdded: origin?.added ?? false, origin };
}

function identifierFacts({ ags, identifiers }: OrganisationView, { messages }: Frame) {
  const t = messages.profile;
  const known: readonly (keyof Identifiers)[] = ['ars', 'wikidata', 'registerNumber', 'domain'];
  const further = known.flatMap((key) =>
    identifiers[key] ? [{ term: t[key], value: identifiers[key] }] : [],
  );
  return [...(ags === null ? [] : [{ term: t.ags, value: ags }]), ...further];
}
