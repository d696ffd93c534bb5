import { type CompoundSplitter, findMatches, type QueryTerm, stem, WEIGHTS } from '#language';
import type { FoundAs } from './found-as.js';
import { matchPairs } from './match-pairs.js';
import type { SearchRecord, Section } from './record.js';
import { scatteredParts } from './scattered-parts.js';
import { requiredTerms } from './understood-query.js';

const WEIGHT_OF_LETTERS = (WEIGHTS.synonym + WEIGHTS.form) / 2;

/** How a record answers a question. */
export interface RecordMatch {
  /** By position of the query term: its best match in the record, names first. */
  readonly words: ReadonlyMap<number, FoundAs>;
  /** All that stands for a word whose parts are scattered over the record. */
  readonly parts: ReadonlyMap<number, readonly FoundAs[]>;
  /** The texts below the names that were looked through and have matches, in their order; none when only names and topics have one. */
  readonly texts: readonly string[];
}

/** Looks through a record section by section, and through its long text only for words that stand nowhere else as what they are. */
export function matchRecord(
  { sections }: SearchRecord,
  terms: readonly QueryTerm[],
  split: CompoundSplitter,
): RecordMatch {
  const words = new Map<number, FoundAs>();
  const asked = requiredTerms(terms);
  const texts: string[] = [];
  for (const section of sections) {
    if (section.text === '' || isAnswered(asked, words, section)) continue;
    const matches = [...matchesIn(section, terms, split), ...pairsIn(section, asked, words, split)];
    for (const { term, as, how, meant } of matches) {
      const word = terms.find(({ position }) => position === term)?.word ?? as;
      const known = words.get(term);
      const found = { word, as, meant, how };
      if (!known || tellingOf(found) > tellingOf(known)) words.set(term, found);
    }
    if (matches.length > 0 && (section.weight === 'summary' || section.weight === 'text'))
      texts.push(section.text);
  }
  const parts = partsIn(sections, asked, words, split);
  for (const [position, [first]] of parts) words.set(position, first!);
  return { words, parts, texts };
}

/** A word that stands in a longer one ("Seniorenzentrum") is said before what only means the same ("Ältere Menschen"). */
function tellingOf({ word, as, how }: FoundAs): number {
  return how === 'part' && stem(as) === stem(word) ? WEIGHT_OF_LETTERS : WEIGHTS[how];
}

/** Of words that no section has for itself. */
function partsIn(
  sections: readonly Section[],
  asked: readonly QueryTerm[],
  words: ReadonlyMap<number, FoundAs>,
  split: CompoundSplitter,
): ReadonlyMap<number, readonly FoundAs[]> {
  const open = asked.filter(({ position }) => !words.has(position));
  const own = sections.filter(({ weight }) => weight !== 'around');
  const parts = open.map((term) => {
    const found = scatteredParts(own, term, (section, terms) => matchesIn(section, terms, split));
    return [term.position, found] as const;
  });
  return new Map(parts.filter(([, found]) => found.length > 0));
}

/** Around a record only whole words were filed, and only what was typed is looked for there. */
function matchesIn({ text, weight }: Section, terms: readonly QueryTerm[], split: CompoundSplitter) {
  if (weight !== 'around') return findMatches(text, terms, { split });
  return findMatches(text, terms).filter(({ how }) => how !== 'part' && how !== 'synonym');
}

/** Of names and topics; for words that stand there neither as typed nor in another form. */
function pairsIn(
  { text, weight }: Section,
  asked: readonly QueryTerm[],
  words: ReadonlyMap<number, FoundAs>,
  split: CompoundSplitter,
) {
  if (weight !== 'name' && weight !== 'topic') return [];
  const open = asked.filter(({ position }) => !['exact', 'form'].includes(words.get(position)?.how ?? ''));
  return matchPairs(text, open, split);
}

function isAnswered(
  asked: readonly QueryTerm[],
  words: ReadonlyMap<number, FoundAs>,
  { weight }: Section,
): boolean {
  return asked.every(({ position }) => {
    const found = words.get(position);
    if (!found) return false;
    // What only means it may stand in names while the text has the word itself.
    return weight === 'around' || found.how === 'exact' || (weight === 'text' && found.how !== 'synonym');
  });
}
