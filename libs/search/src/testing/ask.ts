import {
  analyseQuery,
  type CompoundSplitter,
  correctTypos,
  type SynonymGroup,
  Synonyms,
  Vocabulary,
} from '#language';
import { askedAround } from '../domain/around-form.js';
import { calledKey } from '../domain/name-key.js';
import type { EngineQuery } from '../domain/search-engine.js';
import { EVERYTHING } from '../domain/search-query.js';
import { verbatimTerms } from '../domain/verbatim-terms.js';

/** What a query asks besides its words, and what its analysis knows. */
export interface AskWish extends Partial<EngineQuery> {
  readonly typing?: boolean;
  readonly verbatim?: boolean;
  readonly split?: CompoundSplitter;
  /** Words of the network, for correcting what is typed. */
  readonly known?: readonly string[];
}

/** A query as the application would hand it to an engine. */
export function ask(text: string, wish: AskWish = {}, synonyms: readonly SynonymGroup[] = []): EngineQuery {
  const { typing = false, verbatim = false, split, known = [], ...given } = wish;
  const { text: _text, typing: _typing, verbatim: _verbatim, ...everything } = EVERYTHING;
  const rest = { ...everything, audience: 'public' as const, name: calledKey(text), ...given };
  if (verbatim) return { ...rest, terms: askedAround(verbatimTerms(text)) };
  const vocabulary = new Vocabulary(known.map((word) => ({ word, documents: 1 })));
  const others = new Synonyms(synonyms);
  const apart = (word: string) => others.apart(word) ?? vocabulary.apart(word);
  const asked = analyseQuery(text, { typing, apart, ...(split && { split }) });
  const { terms } = correctTypos(others.expand(asked), vocabulary);
  return { ...rest, terms: askedAround(terms) };
}
