import { Injectable } from '@nestjs/common';
import type { Correction, QueryTerm } from '#language';
import type { IndexAudience } from '../domain/index-audience.js';
import { calledKey } from '../domain/name-key.js';
import type { SearchQuery } from '../domain/search-query.js';
import type { UnderstoodQuery } from '../domain/understood-query.js';
import { verbatimTerms } from '../domain/verbatim-terms.js';
import { CorrectWords } from './correct-words.js';
import { QueryAnalysis } from './query-analysis.js';

/** Reads a question: words and their forms, typos, and the other words of the topic tree. */
@Injectable()
export class UnderstandQuery {
  constructor(
    private readonly analysis: QueryAnalysis,
    private readonly correctWords: CorrectWords,
  ) {}

  /** @param doubtful for a second look: whether words are doubted that nobody spells so */
  async execute(
    { text, typing, verbatim }: Pick<SearchQuery, 'text' | 'typing' | 'verbatim'>,
    audience: IndexAudience,
    doubtful = false,
  ): Promise<UnderstoodQuery> {
    if (verbatim) return { terms: verbatimTerms(text), corrections: [], name: calledKey(text) };
    const asked = this.analysis.execute(text, typing, audience);
    const { terms, corrections } = await this.correctWords.execute(asked, audience, doubtful);
    const applied = corrections.filter((one) => one.applied);
    return {
      terms: this.withSynonyms(terms, applied),
      corrections: applied,
      name: calledKey(read(text, terms, applied)),
    };
  }

  /** Synonyms are those of the words as they were read. */
  private withSynonyms(terms: readonly QueryTerm[], corrections: readonly Correction[]): QueryTerm[] {
    const meant = terms.map((term) => ({ ...term, word: meaningOf(term, corrections) }));
    return this.analysis.synonyms.expand(meant).map((term, at) => ({ ...term, word: terms[at]!.word }));
  }
}

function meaningOf({ word }: QueryTerm, corrections: readonly Correction[]): string {
  return corrections.find(({ from }) => from === word)?.to ?? word;
}

function read(text: string, terms: readonly QueryTerm[], corrections: readonly Correction[]): string {
  return terms.reduceRight(
    (done, term) => done.slice(0, term.from[0]) + meaningOf(term, corrections) + done.slice(term.from[1]),
    text,
  );
}
