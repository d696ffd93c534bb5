import { Injectable } from '@nestjs/common';
import { type Language, type Messages, messagesOf } from '#messages';
import type { OrganisationView, RelationLine } from '#organisations';
import { PlaceDirectory } from '#places';
import { TopicDirectory } from '#topics';
import { type ContributionGroup, groupContributions } from '../domain/group-contributions.js';
import type { Frequencies } from '../domain/rarity.js';
import type { Reason } from '../domain/reason.js';
import type { Contribution } from '../domain/fuse.js';
import type { Names } from './match-names.js';
import { exchangeOf, initiativeOf } from './named-items.js';
import { distanceText, numberText, shortListText } from './words.js';
import { adoptionSentence, exchangeSentence } from './work-sentences.js';

/** What the sentences about one pair speak of. */
export interface PairContext {
  readonly me: OrganisationView;
  readonly them: OrganisationView;
  readonly names: Names;
  readonly topics: Frequencies;
  readonly language: Language;
  readonly distanceKm: number | null;
}

/** Up to this part of the network a thing is called rare. */
const RARE = 0.25;

@Injectable()
export class ReasonWords {
  constructor(
    private readonly topicDirectory: TopicDirectory,
    private readonly places: PlaceDirectory,
  ) {}

  say(contributions: readonly Contribution[], context: PairContext): Reason[] {
    return groupContributions(contributions).map((group) => {
      const items = this.itemNames(group, context);
      return { signal: group.signal, share: group.share, text: this.sentence(group, items, context), items };
    });
  }

  private itemNames({ signal, items }: ContributionGroup, { names, language }: PairContext): string[] {
    switch (signal) {
      case 'topics':
        return items.map((topic) => this.topicDirectory.label(topic, language));
      case 'networks':
      case 'events':
        return items.flatMap((id) => names.get(id) ?? []);
      case 'exchange':
        return items
          .map(exchangeOf)
          .flatMap(({ need, offer }) => [names.get(need) ?? [], names.get(offer) ?? []].flat());
      case 'adoption':
        return items.flatMap((item) => names.get(initiativeOf(item)) ?? []);
      case 'text':
        return [...items];
      default:
        return [];
    }
  }

  private sentence(
    { signal, items }: ContributionGroup,
    labels: readonly string[],
    context: PairContext,
  ): string {
    const texts = messagesOf(context.language).matching;
    const { me, them, language } = context;
    switch (signal) {
      case 'topics':
        return topicSentence(items, labels, context, texts);
      case 'exchange':
        return exchangeSentence(items, context, context.names, texts);
      case 'adoption':
        return adoptionSentence(items, context, context.names, texts);
      case 'text':
        return texts.alikeTexts(labels.join(', '));
      case 'relations':
        return texts.relation[items[0] as RelationLine['kind']](them.name, me.name);
      case 'networks':
        return networkSentence(items, labels, context, texts);
      case 'events':
        return texts.event(shortListText(labels, language));
      case 'structure':
        return this.structureSentence(items, context, texts);
      case 'place':
        return this.placeSentence(context, texts);
    }
  }

  private structureSentence(
    items: readonly string[],
    { me, them, language }: PairContext,
    texts: Messages['matching'],
  ): string {
    const { terms } = messagesOf(language);
    const [kind] = them.kinds;
    const place = them.place === null ? null : this.places.get(them.place);
    const same = kind === me.kinds[0];
    const parts = items.flatMap((item) => {
      if (item === 'kind')
        return same && kind ? [texts.sameKind(terms.organisationKinds[kind])] : [texts.similarKind];
      if (item === 'state') return place ? [texts.sameState(place.state.name)] : [];
      const mine = me.place === null ? null : this.places.get(me.place);
      if (!place?.sizeClass) return [];
      const say = mine?.sizeClass === place.sizeClass ? texts.sameSize : texts.similarSize;
      return [say(terms.sizeClasses[place.sizeClass])];
    });
    return parts.join(' ');
  }

  private placeSentence(
    { me, them, language, distanceKm }: PairContext,
    texts: Messages['matching'],
  ): string {
    const place = them.place === null ? null : this.places.get(them.place);
    if (place && them.place === me.place) return texts.samePlace(place.name);
    return texts.distance(distanceText(distanceKm ?? 0, language));
  }
}

/** A topic that both name, with how many others do; several small ones together, and apart from these the fields in which both work. */
function topicSentence(
  items: readonly string[],
  labels: readonly string[],
  { me, them, topics, language }: PairContext,
  texts: Messages['matching'],
): string {
  const named = (topic: string) => [me, them].every((one) => one.topics.some((own) => own.topic === topic));
  const shared = labels.filter((_, at) => named(items[at]!));
  const fields = labels.filter((_, at) => !named(items[at]!));
  const ofFields = fields.length === 0 ? [] : [fieldSentence(fields, texts, language)];
  if (shared.length === 0) return ofFields.join(' ');
  const label = shortListText(shared, language);
  if (shared.length > 1 || fields.length > 0) {
    const say = shared.length > 1 ? texts.severalTopics : texts.oneTopic;
    return [say(label), ...ofFields].join(' ');
  }
  const count = topics.of(items[0]!);
  if (count <= 2) return texts.nobodyElse(label);
  const share = count / topics.organisations;
  const say = share <= RARE ? texts.sharedTopic : texts.commonTopic;
  return say(label, numberText(count, language), numberText(topics.organisations, language));
}

/** In whose field both work, though each by another topic. */
export function fieldSentence(
  fields: readonly string[],
  texts: Messages['matching'],
  language: Language,
): string {
  const say = fields.length > 1 ? texts.fields : texts.field;
  return say(shortListText(fields, language));
}

function networkSentence(
  items: readonly string[],
  labels: readonly string[],
  { me, them, language }: PairContext,
  texts: Messages['matching'],
): string {
  if (items.includes(them.id)) return texts.inNetwork(me.name, them.name);
  if (items.includes(me.id)) return texts.inNetwork(them.name, me.name);
  return texts.network(shortListText(labels, language));
}
