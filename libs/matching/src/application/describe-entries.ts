import { Injectable } from '@nestjs/common';
import { type Language, type Messages, messagesOf } from '#messages';
import { audienceOf, type Viewer } from '#platform';
import { TopicDirectory } from '#topics';
import type { EntryMatch } from '../domain/entry-match.js';
import { type ContributionGroup, groupContributions } from '../domain/group-contributions.js';
import type { DifferenceText, Reason } from '../domain/reason.js';
import { MatchFrequencies } from './match-frequencies.js';
import { distanceText, listText, numberText } from './words.js';

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
    const words = listText(this.items(group, language), language);
    if (group.signal === 'text') return matching.alikeTexts(words);
    if (group.signal === 'place') return whereSentence(distanceKm ?? 0, matching, language);
    if (group.signal === 'adoption') return matching.takenOver;
    const { topics } = this.frequencies.current[audience];
    if (!group.items.some((topic) => named.includes(topic))) return matching[pair].field(words);
    const [first, ...more] = group.items;
    const count = first === undefined ? 0 : topics.of(first);
    if (more.length > 0) return matching[pair].topics(words);
    return matching[pair].topic(
      words,
      numberText(count, language),
      numberText(topics.organisations, language),
    );
  }

  private gaps(slugs: readonly string[], language: Language): DifferenceText[] {
    if (slugs.length === 0) return [];
    const labels = slugs.map((slug) => this.topics.label(slug, language));
    return [{ signal: 'topics', text: messagesOf(language).matching.notCovered(listText(labels, language)) }];
  }
}

/** Closer than this there is no distance to speak of: organisations of one town have the same coordinates unless they tell their own. */
const ONE_PLACE_KM = 0.5;

function whereSentence(km: number, texts: Messages['matching'], language: Language): string {
  return km < ONE_PLACE_KM ? texts.atOnePlace : texts.distance(distanceText(km, language));
}
