import type { Place } from '../place.js';
import { DigitSearch } from './digit-search.js';
import { editsTo } from './edits-to.js';
import { spelledOut, wordsOf } from './name-forms.js';
import { type Searchable, searchables } from './searchable.js';
import { TermList } from './term-list.js';

/** How a place was found, best first; the edits of a typo are added to the last. */
const TIER = { name: 0, beginning: 1, words: 2, typo: 2, vanished: 8 } as const;
/**
 * A place of exactly this name comes before a larger one whose name has an addition or other umlauts ("Pöcking", "Pocking"),
 * unless that is larger by more than this: who types "Halle" means Halle (Saale), not one of two villages.
 */
const EXACT_NAME = 10;
/** With fewer sure results for one word than this, and none by its whole name, near ones are looked for too; for several with none. */
const FEW = 3;
/** Words beyond these are not looked at. */
const MAX_WORDS = 8;
/** What people write before or after a name and what need not be in it. */
const DESIGNATIONS = new Set(
  wordsOf(
    'Stadt Gemeinde Markt Flecken Kreis Landkreis Kreisstadt Landeshauptstadt Hansestadt Universitätsstadt Ortsgemeinde ' +
      'Verbandsgemeinde Samtgemeinde Stadtverwaltung Gemeindeverwaltung kreisfreie große',
  ),
);

interface Hit {
  readonly entry: Searchable;
  readonly tier: number;
  readonly weight: number;
}

/** Finds places by name or key in memory. */
export class PlaceSearch {
  private readonly entries: readonly Searchable[];
  private readonly names: TermList;
  private readonly words: TermList;
  private readonly digits: DigitSearch;

  constructor(places: ReadonlyMap<string, Place>) {
    this.entries = searchables(places);
    this.names = new TermList(termsOf(this.entries, ({ names, core }) => [...names, core]));
    this.words = new TermList(termsOf(this.entries, ({ words }) => words));
    this.digits = new DigitSearch([...places.values()]);
  }

  /** The best places first, at most `limit`; vanished ones only by their whole name, and last. */
  find(query: string, limit: number): Place[] {
    const keys = query.replace(/\s/g, '');
    if (/^\d+$/.test(keys)) return this.digits.find(keys, limit);
    const typed = wordsOf(query).slice(0, MAX_WORDS);
    if (typed.length === 0) return [];
    const hits = new Map<Searchable, Hit>();
    this.addNames(query, typed.join(''), hits);
    this.addWords(typed, hits);
    const enough = typed.length === 1 ? FEW : 1;
    if (hits.size < enough && !hasWholeName(hits)) this.addTypos(typed, hits);
    return [...hits.values()]
      .sort(
        (a, b) => a.tier - b.tier || b.weight - a.weight || (a.entry.place.ags < b.entry.place.ags ? -1 : 1),
      )
      .slice(0, limit)
      .map(({ entry }) => entry.place);
  }

  private addNames(query: string, typed: string, hits: Map<Searchable, Hit>): void {
    const name = spelledOut(query);
    this.names.startingWith(typed, (term, positions) => {
      const tier = term === typed ? TIER.name : TIER.beginning;
      for (const position of positions) {
        const isExact = tier === TIER.name && spelledOut(this.entries[position]!.place.name) === name;
        this.add(position, tier, hits, isExact ? EXACT_NAME : 1);
      }
    });
  }

  private addWords(typed: readonly string[], hits: Map<Searchable, Hit>): void {
    typed.forEach((word, at) => {
      const others = typed.filter((_, other) => other !== at);
      this.words.startingWith(word, (_, positions) => {
        for (const position of positions) {
          if (others.every((other) => fits(other, this.entries[position]!)))
            this.add(position, TIER.words, hits);
        }
      });
    });
  }

  private addTypos(typed: readonly string[], hits: Map<Searchable, Hit>): void {
    const whole = typed.join('');
    this.names.near(whole, true, (edits, positions) => {
      for (const position of positions) this.add(position, TIER.typo + edits, hits);
    });
    typed.forEach((word, at) => {
      const last = typed.length - 1;
      this.words.near(word, at === last, (edits, positions) => {
        for (const position of positions) {
          const more = othersWithTypos(typed, at, this.entries[position]!);
          if (more !== null) this.add(position, TIER.typo + edits + more, hits);
        }
      });
    });
  }

  private add(position: number, tier: number, hits: Map<Searchable, Hit>, factor = 1): void {
    const entry = this.entries[position]!;
    const vanished = entry.place.status === 'vanished';
    if (vanished && tier !== TIER.name) return;
    const known = hits.get(entry);
    if (known && known.tier <= tier) return;
    hits.set(entry, { entry, tier: vanished ? TIER.vanished : tier, weight: entry.weight * factor });
  }
}

function hasWholeName(hits: ReadonlyMap<Searchable, Hit>): boolean {
  return [...hits.values()].some(({ tier }) => tier === TIER.name);
}

/** Whether a further word belongs to the name, to what lies around it, or says only what kind of place is meant. */
function fits(word: string, { words, around }: Searchable): boolean {
  const begins = (term: string): boolean => term.startsWith(word);
  return words.some(begins) || around.some(begins) || DESIGNATIONS.has(word);
}

/** Edits of all words but one; null when a word fits nowhere. */
function othersWithTypos(typed: readonly string[], except: number, entry: Searchable): number | null {
  let sum = 0;
  for (const [at, word] of typed.entries()) {
    if (at === except || fits(word, entry)) continue;
    const unfinished = at === typed.length - 1;
    const edits = [...entry.words, ...entry.around].map((term) => editsTo(word, term, unfinished));
    const least = Math.min(...edits.map((edit) => edit ?? Infinity));
    if (least === Infinity) return null;
    sum += least;
  }
  return sum;
}

function termsOf(
  entries: readonly Searchable[],
  of: (entry: Searchable) => readonly string[],
): Map<string, number[]> {
  const terms = new Map<string, number[]>();
  entries.forEach((entry, position) => {
    for (const term of new Set(of(entry))) {
      const positions = terms.get(term);
      if (positions) positions.push(position);
      else terms.set(term, [position]);
    }
  });
  return terms;
}
