import { Injectable } from '@nestjs/common';
import { analyseQuery, partsOfCompound, type QueryTerm, Synonyms, tokenize } from '#language';
import { termsOf, TopicDirectory, type TopicTree } from '#topics';
import type { IndexAudience } from '../domain/index-audience.js';
import { Compounds } from './compounds.js';
import { NetworkWords } from './network-words.js';

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

  /** What a word is made of, as a question for each of its parts; none where it is not made of any. */
  partsOf(word: string): QueryTerm[] {
    const split = this.compounds.current;
    const parts = tokenize(word).flatMap((token) => {
      const letters = partsOfCompound(token, split).map(({ from }) => word.slice(...from));
      return token.pieces.length > 1 ? token.pieces.map(({ text }) => text) : letters;
    });
    const terms = parts.length > 1 ? this.execute(parts.join(' '), false) : [];
    return this.synonyms.expand(terms.filter(({ optional }) => !optional));
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
