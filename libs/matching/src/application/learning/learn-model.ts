import { Injectable } from '@nestjs/common';
import { Compounds } from '#search';
import { termsOf, TopicDirectory } from '#topics';
import { learnNetwork } from '../../domain/learning/learn-network.js';
import type { NetworkText } from '../../domain/learning/network-text.js';
import type { Pace } from '../../domain/text/pace.js';
import { TextModelStore } from '../../persistence/learning/text-model-store.js';
import type { TargetModel } from './refresh-texts.js';
import { WriteVectors } from './write-vectors.js';

/** A model that is kept with all its vectors, and served by nobody yet. */
export type StoredNetwork = TargetModel;

/** Learns one model and keeps it beside those that are served. */
@Injectable()
export class LearnModel {
  constructor(
    private readonly compounds: Compounds,
    private readonly topics: TopicDirectory,
    private readonly models: TextModelStore,
    private readonly write: WriteVectors,
  ) {}

  /** @param started when learning began, on the clock of `performance` */
  async execute(texts: readonly NetworkText[], pace: Pace, started: number): Promise<StoredNetwork> {
    const named = this.topics.current.all.map((topic) => ({ slug: topic.slug, names: termsOf(topic) }));
    named.sort((a, b) => (a.slug < b.slug ? -1 : 1));
    const learned = await learnNetwork(texts, named, this.compounds.current, pace);
    const id = await this.models.add(
      learned.text.learned,
      learned.topics,
      (performance.now() - started) / 1_000,
    );
    const entries = texts.map((text, at) => ({ text, vector: learned.vectors[at]! }));
    let written = 0;
    await this.write.all(id, learned.text, entries, (count) => {
      written += count;
      pace.say('writing', written / entries.length);
    });
    return { id, text: learned.text };
  }
}
