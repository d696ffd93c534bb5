import { analyseQuery, Synonyms, type SynonymGroup } from '#language';
import { nameKey } from '../domain/name-key.js';
import type { EngineQuery } from '../domain/search-engine.js';
import { EVERYTHING } from '../domain/search-query.js';

/** A query as the application would hand it to an engine. */
export function ask(
  text: string,
  wish: Partial<EngineQuery> & { typing?: boolean } = {},
  synonyms: readonly SynonymGroup[] = [],
): EngineQuery {
  const { typing = false, ...given } = wish;
  const { text: _text, typing: _typing, verbatim: _verbatim, ...everything } = EVERYTHING;
  const terms = new Synonyms(synonyms).expand(analyseQuery(text, { typing }));
  return { ...everything, audience: 'public', terms, name: nameKey(text), ...given };
}
