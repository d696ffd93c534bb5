import { Injectable } from '@nestjs/common';
import { analyseQuery, type QueryTerm, Synonyms } from '#language';
import { termsOf, TopicDirectory, type TopicTree } from '#topics';
import type { IndexAudience } from '../domain/index-audience.js';
import { rangesIn } from '../domain/ranges-in-word.js';
import { Compounds } from './compounds.js';
import { NetworkWords } from './network-words.js';

/** A question made of a word. */
export interface PartOfWord {
  readonly terms: readonly QueryTerm[];
  /** The term that a hit must have. */
  readonly asked: QueryTerm;
}

/** What a question asks for: German analysis first, then the other words of the topic tree. */
@Injectable()
export class QueryAnalysis {
  private built: { tree: TopicTree; synonyms: Synonyms } | null = null;

  constructor(
    private readonly topics: TopicDirectory,
    private readonly compounds: Compounds,
    private readonly words: NetworkWords,
  ) {}

  /**
   * The words with their forms and parts. What the topic tree or the network writes apart is read so however it is written.
   *
   * @param typing whether the last word is still being typed
   */
  execute(text: string, typing: boolean, audience: IndexAudience = 'public'): QueryTerm[] {
    const words = this.words.for(audience);
    const apart = (word: string) => this.synonyms.apart(word) ?? words.apart(word);
    const terms = analyseQuery(text, { typing, split: this.compounds.current, apart });
    return terms.filter(({ alternatives }) => alternatives.length > 0);
  }

  /** What stands in a word and says something of it, each as a question that asks for it and not for the rest; see `rangesIn`. */
  partsOf(word: string): (readonly PartOfWord[])[] {
    return rangesIn(word, this.compounds.current).map((ranges) =>
      ranges.flatMap(([start, end]) => {
        const [before, part, after] = [word.slice(0, start), word.slice(start, end), word.slice(end)];
        const terms = this.synonyms.expand(this.execute([before, part, after].join(' '), false));
        const asked = terms.find(({ word: one }) => one === part);
        return asked && !asked.optional ? [{ terms, asked }] : [];
      }),
    );
  }

  /** The other words of the topic tree, as it is now. */
  get synonyms(): Synonyms {
    const tree = this.topics.current;
    if (this.built?.tree !== tree) {
      const groups = tree.all.map((topic) => ({ topic: topic.slug, terms: termsOf(topic) }));
      this.built = { tree, synonyms: new Synonyms(groups) };
    }
    return this.built.synonyms;
  }
}
