import { Injectable } from '@nestjs/common';
import { type Language, type Messages, messagesOf } from '#messages';
import { audienceOf, type Viewer } from '#platform';
import { TopicDirectory } from '#topics';
import type { EntryMatch } from '../domain/entry-match.js';
import { type ContributionGroup, groupContributions } from '../domain/group-contributions.js';
import type { DifferenceText, Reason } from '../domain/reason.js';
import { MatchFrequencies } from './match-frequencies.js';
import { fieldSentence } from './reason-words.js';
import { distanceText, listText, numberText, shortListText } from './words.js';

/** A match in words: what a page and the API say. */
export interface DescribedEntry extends Omit<EntryMatch, 'contributions'> {
  readonly reasons: readonly Reason[];
  readonly differences: readonly DifferenceText[];
}

/** What the sentences are about: two initiatives, or a need and an offer. */
export type EntryPair = 'initiatives' | 'listings';

/** Puts matches of initiatives, offers and needs into sentences that a member believes (MAT-03). */
@Injectable()
export class DescribeEntries {
  constructor(
    private readonly topics: TopicDirectory,
    private readonly frequencies: MatchFrequencies,
  ) {}

  execute(
    pair: EntryPair,
    matches: readonly EntryMatch[],
    viewer: Viewer,
    language: Language,
  ): DescribedEntry[] {
    const audience = audienceOf(viewer) === 'public' ? 'public' : 'member';
    const say = (group: ContributionGroup, match: EntryMatch): Reason => ({
      signal: group.signal,
      share: group.share,
      text: this.sentence(pair, group, match, { audience, language }),
      items: this.items(group, language),
    });
    return matches.map(({ contributions, ...match }) => ({
      ...match,
      reasons: groupContributions(contributions).map((group) => say(group, { ...match, contributions })),
      differences: this.gaps(match.uncovered, language),
    }));
  }

  private items({ signal, items }: ContributionGroup, language: Language): string[] {
    if (signal === 'topics') return items.map((topic) => this.topics.label(topic, language));
    return signal === 'text' ? [...items] : [];
  }

  private sentence(
    pair: EntryPair,
    group: ContributionGroup,
    { distanceKm, named }: EntryMatch,
    { audience, language }: { audience: 'public' | 'member'; language: Language },
  ): string {
    const { matching } = messagesOf(language);
    const labels = this.items(group, language);
    if (group.signal === 'text') return matching.alikeTexts(labels.join(', '));
    if (group.signal === 'place') return whereSentence(distanceKm ?? 0, matching, language);
    if (group.signal === 'adoption') return matching.takenOver;
    const { topics } = this.frequencies.current[audience];
    const shared = labels.filter((_, at) => named.includes(group.items[at]!));
    const fields = labels.filter((_, at) => !named.includes(group.items[at]!));
    const ofFields = fields.length === 0 ? [] : [fieldSentence(fields, matching, language)];
    if (shared.length === 0) return ofFields.join(' ');
    const words = shortListText(shared, language);
    if (shared.length > 1) return [matching[pair].topics(words), ...ofFields].join(' ');
    const count = topics.of(group.items[labels.indexOf(shared[0]!)]!);
    const topic = matching[pair].topic(
      words,
      numberText(count, language),
      numberText(topics.organisations, language),
    );
    return [topic, ...ofFields].join(' ');
  }

  private gaps(slugs: readonly string[], language: Language): DifferenceText[] {
    if (slugs.length === 0) return [];
    const { matching } = messagesOf(language);
    const labels = slugs.map((slug) => matching.quoted(this.topics.label(slug, language)));
    return [{ signal: 'topics', text: matching.notCovered(listText(labels, language), labels.length) }];
  }
}

/** Closer than this there is no distance to speak of: organisations of one town have the same coordinates unless they tell their own. */
const ONE_PLACE_KM = 0.5;

function whereSentence(km: number, texts: Messages['matching'], language: Language): string {
  return km < ONE_PLACE_KM ? texts.atOnePlace : texts.distance(distanceText(km, language));
}
