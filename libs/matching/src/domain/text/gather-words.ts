import type { CompoundSplitter } from '#language';
import { Lexicon } from './lexicon.js';
import type { Pace } from './pace.js';
import { isSubject } from './is-subject.js';
import { Spelling } from './spelling.js';
import { PART_WEIGHT, type TextWord, wordsOf } from './text-words.js';

/** A word that only one text has makes no two texts alike. */
const LEAST_TEXTS = 2;
/** A word that more than half of all texts have tells none from another; few texts say nothing about that yet. */
const MOST_OF_TEXTS = 0.5;
const ENOUGH_TO_KNOW = 20;
/** The most frequent of more words: what is left out occurs in a handful of texts. */
const MOST_WORDS = 40_000;

/** Texts as counts of words, and the words. */
export interface GatheredWords {
  readonly lexicon: Lexicon;
  /** For each text the positions in the lexicon, rising, and how often each occurs; -1 gathers how many others there are. */
  readonly counts: readonly CountedText[];
}

/** What one text has of a lexicon. */
export interface CountedText {
  readonly at: Int32Array;
  readonly counts: Float32Array;
  /** How many of its words the lexicon does not know, each spelling once. */
  readonly unknown: number;
}

/** Counts the words of texts and decides which of them are worth knowing. The same texts in the same order give the same. */
export async function gatherWords(
  texts: readonly (readonly string[])[],
  split: CompoundSplitter,
  pace: Pace,
): Promise<GatheredWords> {
  const seen = new SeenWords();
  const drafts: CountedText[] = [];
  for (const [at, parts] of texts.entries()) {
    if (at % 200 === 0) pace.say('words', at / texts.length);
    await pace.breathe();
    drafts.push(seen.count(parts, split));
  }
  const { lexicon, moved } = seen.lexicon(texts.length);
  for (const [at, draft] of drafts.entries()) {
    await pace.breathe();
    drafts[at] = renumbered(draft, moved);
  }
  return { lexicon, counts: drafts };
}

/** How often the words of a text occur, by stem; parts of compounds count less. */
export function countWords(
  parts: readonly string[],
  split: CompoundSplitter,
  heard?: (word: TextWord) => void,
) {
  const counts = new Map<string, number>();
  for (const part of parts) {
    for (const word of wordsOf(part, split)) {
      counts.set(word.form, (counts.get(word.form) ?? 0) + (word.isPart ? PART_WEIGHT : 1));
      heard?.(word);
    }
  }
  return counts;
}

/** The words of all texts so far, numbered as they come. */
class SeenWords {
  private readonly numbers = new Map<string, number>();
  private readonly frequencies: number[] = [];
  private readonly spellings: Spelling[] = [];

  count(parts: readonly string[], split: CompoundSplitter): CountedText {
    const counts = countWords(parts, split, (word) => this.hear(word));
    const entries = [...counts].map(([form, count]) => [this.numbers.get(form)!, count] as const);
    for (const [number] of entries) this.frequencies[number]! += 1;
    return {
      at: Int32Array.from(entries, ([number]) => number),
      counts: Float32Array.from(entries, ([, count]) => count),
      unknown: 0,
    };
  }

  lexicon(texts: number): { lexicon: Lexicon; moved: Int32Array } {
    const most = texts < ENOUGH_TO_KNOW ? texts : texts * MOST_OF_TEXTS;
    const forms = [...this.numbers.keys()];
    const kept = forms
      .map((form, number) => ({ form, number, frequency: this.frequencies[number]! }))
      .filter(({ frequency }) => frequency >= LEAST_TEXTS && frequency <= most)
      .sort((a, b) => b.frequency - a.frequency || (a.form < b.form ? -1 : 1))
      .slice(0, MOST_WORDS);
    const moved = new Int32Array(forms.length).fill(-1);
    kept.forEach(({ number }, at) => (moved[number] = at));
    const lexicon = new Lexicon(
      kept.map(({ form }) => form),
      kept.map(({ number, form, frequency }) =>
        isSubject(form, frequency, texts) ? this.spellings[number]!.named : '',
      ),
      Int32Array.from(kept, ({ frequency }) => frequency),
      texts,
    );
    return { lexicon, moved };
  }

  private hear(word: TextWord): void {
    const known = this.numbers.get(word.form);
    if (known !== undefined) return this.spellings[known]!.hear(word);
    this.numbers.set(word.form, this.frequencies.length);
    this.frequencies.push(0);
    this.spellings.push(new Spelling(word));
  }
}

function renumbered({ at, counts }: CountedText, moved: Int32Array): CountedText {
  const known = [...at]
    .map((number, entry) => [moved[number]!, counts[entry]!] as const)
    .filter(([to]) => to >= 0);
  known.sort(([a], [b]) => a - b);
  return {
    at: Int32Array.from(known, ([to]) => to),
    counts: Float32Array.from(known, ([, count]) => count),
    unknown: at.length - known.length,
  };
}
