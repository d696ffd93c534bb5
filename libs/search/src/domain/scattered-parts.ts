import { type Alternative, findMatches, type QueryTerm } from '#language';
import type { FoundAs } from './found-as.js';
import type { Section } from './record.js';

/** Finds the matches of terms in a section as it was indexed. */
export type MatchesIn = (section: Section, terms: readonly QueryTerm[]) => ReturnType<typeof findMatches>;

/**
 * What a word was found by whose parts stand in different sections of a record, "Klima" in its name and "Schutz" among its topics:
 * an index files a record as one. None where they do not all stand somewhere.
 */
export function scatteredParts(
  sections: readonly Section[],
  term: QueryTerm,
  matchesIn: MatchesIn,
): readonly FoundAs[] {
  const several = term.alternatives.filter(({ forms }) => forms.length > 1);
  for (const one of [...several.filter(isAnywhere), ...several.filter((other) => !isAnywhere(other))]) {
    const parts = one.forms.map((_, at) => firstOf(sections, partOf(term, one, at), matchesIn));
    const found = parts.flatMap((as): FoundAs[] =>
      as === null ? [] : [{ word: term.word, as, meant: one.as, how: isReading(one) ? one.how : 'part' }],
    );
    if (found.length === one.forms.length) return found;
  }
  return [];
}

function firstOf(sections: readonly Section[], term: QueryTerm, matchesIn: MatchesIn): string | null {
  for (const section of sections) {
    const [match] = section.text === '' ? [] : matchesIn(section, [term]);
    if (match) return match.as;
  }
  return null;
}

/** One form of several, as if it were all that was asked for. */
function partOf(term: QueryTerm, one: Alternative, at: number): QueryTerm {
  const isLast = at === one.forms.length - 1;
  const forms = [one.forms[at]!];
  return { ...term, alternatives: [{ ...one, forms, prefix: one.prefix && isLast, how: 'exact' }] };
}

function isAnywhere({ adjacent }: Alternative): boolean {
  return !adjacent;
}

function isReading({ how }: Alternative): boolean {
  return how === 'synonym' || how === 'typo';
}
