import { Injectable } from '@nestjs/common';
import { groupBy } from '#platform';
import { Compounds } from '#search';
import type { Figures } from '../domain/evaluation/figures.js';
import {
  accuracyByTopic,
  type JudgedSuggestion,
  judgeSuggestions,
  type SuggestionFigure,
} from '../domain/evaluation/judge-suggestions.js';
import { learnTopics } from '../domain/suggestions/learn-topics.js';
import { exampleOf, examplesOfNames, type TopicExample } from '../domain/suggestions/topic-example.js';
import { TopicModel } from '../domain/suggestions/topic-model.js';
import { Pace } from '../domain/text/pace.js';

/** A title and what it was filed under. */
export interface FiledTitle {
  readonly title: string;
  readonly topic: string;
  /** Where it comes from: nothing is learned for a title from others of its group. Empty: a group of its own. */
  readonly group: string;
}

export interface TopicEvaluation {
  readonly served: Figures<SuggestionFigure>;
  /** `accuracy@3` as the mean over topics instead of titles. */
  readonly byTopic: number;
  readonly baselines: Readonly<Record<string, Figures<SuggestionFigure>>>;
}

interface Trained extends TopicExample {
  readonly group: string;
}

/** How well topics are suggested for titles, on any set: with the very code that suggests them to members. */
@Injectable()
export class EvaluateTopics {
  constructor(private readonly compounds: Compounds) {}

  /** @param said hears which part is being done and how much of it, 0 to 1 */
  async execute(
    train: readonly FiledTitle[],
    test: readonly FiledTitle[],
    said: (part: string, done: number) => void,
  ): Promise<TopicEvaluation> {
    const pace = new Pace(said);
    const split = this.compounds.current;
    const trained = train.map(({ title, topic, group }): Trained => ({
      ...exampleOf([title], [topic], split),
      group,
    }));
    const names = [...new Set(train.map(({ topic }) => topic))].flatMap((topic) =>
      examplesOfNames(topic, [topic], split),
    );
    const asked = groupBy(test, ({ group }) => group);
    const served: JudgedSuggestion[] = [];
    const frequent: JudgedSuggestion[] = [];
    const named: JudgedSuggestion[] = [];
    const byName = new TopicModel(await learnTopics(names, pace), split);
    let done = 0;
    for (const [group, titles] of asked) {
      pace.say('titles', done / test.length);
      const others = trained.filter((one) => group === '' || one.group !== group);
      const model = new TopicModel(await learnTopics([...names, ...others], pace), split);
      const first = mostFrequent(others);
      for (const { title, topic } of titles) {
        await pace.breathe();
        served.push({ topic, suggested: slugs(model, title) });
        named.push({ topic, suggested: slugs(byName, title) });
        frequent.push({ topic, suggested: first });
      }
      done += titles.length;
    }
    return {
      served: judgeSuggestions(served),
      byTopic: accuracyByTopic(served),
      baselines: {
        'most frequent topics': judgeSuggestions(frequent),
        'names of topics alone': judgeSuggestions(named),
      },
    };
  }
}

function slugs(model: TopicModel, title: string): string[] {
  return model.suggest([title], 3).map(({ slug }) => slug);
}

function mostFrequent(examples: readonly TopicExample[]): string[] {
  const counts = new Map<string, number>();
  for (const { topics } of examples)
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([topic]) => topic)
    .slice(0, 3);
}
