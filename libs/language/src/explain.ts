import { termsOf, type AnalysisOptions } from './analyse.js';
import { analyseQuery } from './analyse-query.js';
import type { QueryTerm } from './query-term.js';
import type { Synonyms } from './synonyms.js';
import type { Term } from './term.js';
import { tokenForms } from './token-forms.js';
import { tokenize, type Range, type Token } from './tokenize.js';

/** One word of a text and everything it is found under. */
export interface ExplainedWord {
  readonly word: string;
  readonly from: Range;
  readonly kind: Token['kind'];
  readonly position: number;
  readonly stopWord: boolean;
  readonly terms: readonly Term[];
}

/** How a text is understood: as a text that can be found, and as a question. */
export interface Explanation {
  readonly text: string;
  readonly words: readonly ExplainedWord[];
  readonly query: readonly QueryTerm[];
}

/** Says how a text is analysed, with the same code that indexes and asks. For people who wonder why something was (not) found. */
export function explain(
  text: string,
  options: AnalysisOptions & { readonly synonyms?: Synonyms } = {},
): Explanation {
  let position = 0;
  const words = tokenize(text).map((token): ExplainedWord => {
    const terms: Term[] = [];
    termsOf(token, position, options, terms);
    const { stopWord } = tokenForms(token);
    const word = { word: token.text, from: token.from, kind: token.kind, position, stopWord, terms };
    position += token.pieces.length;
    return word;
  });
  const query = analyseQuery(text, options);
  return { text, words, query: options.synonyms?.expand(query) ?? query };
}
