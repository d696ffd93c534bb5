import { Injectable } from '@nestjs/common';
import { analyseQuery, type QueryTerm, Synonyms } from '#language';
import { termsOf, TopicDirectory, type TopicTree } from '#topics';
import { Compounds } from './compounds.js';

/** What a question asks for: German analysis first, then the other words of the topic tree. */
@Injectable()
export class QueryAnalysis {
  private built: { tree: TopicTree; synonyms: Synonyms } | null = null;

  constructor(
    private readonly topics: TopicDirectory,
    private readonly compounds: Compounds,
  ) {}

  /** The words with their forms and parts. @param typing whether the last word is still being typed */
  execute(text: string, typing: boolean): QueryTerm[] {
    const terms = analyseQuery(text, { typing, split: this.compounds.current });
    return terms.filter(({ alternatives }) => alternatives.length > 0);
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
