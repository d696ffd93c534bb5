import { BeginningShelves } from './beginning-shelves.js';
import { fold, withoutAccents } from './fold.js';
import { letterSetsOf } from './letter-sets.js';
import { NearestWords } from './nearest-words.js';
import { stem } from './stem.js';
import { tokenize } from './tokenize.js';
import { TypedWord } from './typed-word.js';
import {
  editsAllowed,
  keyOf,
  type KnownWord,
  type NearWord,
  USUAL_LIMIT,
  withoutJoints,
  type WordList,
} from './word-list.js';
import { WordShelf } from './word-shelf.js';

/** A beginning is corrected one letter earlier than a word: what follows will narrow it. */
const SHORTEST_BEGINNING = 3;

interface Entry {
  documents: number;
  readonly spellings: { readonly word: string; documents: number }[];
}

/**
 * The words of a network, for correcting and completing what is typed. A look-up passes over all words of similar length, most of
 * which differ in more letters than the edits allow and are told so by their letters alone: about a millisecond for 200,000 words.
 */
export class Vocabulary implements WordList {
  private readonly known = new Map<string, KnownWord>();
  private readonly entries = new Map<string, Entry>();
  /** How many words are spelled so, folded, and how many have a form. */
  private readonly spellings = new Map<string, number>();
  private readonly forms = new Map<string, number>();
  private readonly byLength: WordShelf[] = [];
  /** Words as they are written, where that differs from how they are folded, and the folded word of each. */
  private readonly writtenByLength: WordShelf[] = [];
  private readonly written = new Map<string, string>();
  private readonly byBeginning = new BeginningShelves();

  constructor(words: Iterable<KnownWord> = []) {
    for (const word of words) this.put(word);
  }

  /**
   * Takes a word in, in place of what was known of this spelling; one that no document has any more goes.
   *
   * @param spelling what tells it from other words
   */
  put(word: KnownWord, spelling = word.word.toLowerCase()): void {
    const former = this.known.get(spelling);
    if (former) this.count(former, -1);
    if (word.documents > 0) {
      this.known.set(spelling, word);
      this.count(word, 1);
    } else {
      this.known.delete(spelling);
    }
  }

  knows(word: string): boolean {
    const folded = fold(word);
    return this.spellings.has(folded) || this.forms.has(folded);
  }

  knowsForm(form: string): boolean {
    return this.forms.has(form);
  }

  apart(word: string): string | null {
    const spellings = this.entries.get(keyOf(word))?.spellings ?? [];
    const [best] = spellings
      .filter((one) => one.documents > 0 && tokenize(one.word)[0]?.kind === 'joined')
      .sort((a, b) => b.documents - a.documents);
    return best?.word ?? null;
  }

  near(word: string, limit = USUAL_LIMIT): NearWord[] {
    const found = new NearestWords(limit);
    const itself = keyOf(word);
    for (const typed of spellingsOf(word)) {
      const edits = editsAllowed(typed.length);
      if (edits === 0) continue;
      const letters = letterSetsOf(typed);
      const asked = new TypedWord(typed);
      for (let length = typed.length - edits; length <= typed.length + edits; length += 1) {
        const most = Math.min(edits, editsAllowed(length));
        const offer = (spelling: string, key: string): void => {
          const distance = asked.distanceTo(spelling, most);
          if (distance === null || key === itself) return;
          found.offer({ key, documents: this.entries.get(key)!.documents, distance });
        };
        this.byLength[length]?.forEachWith(letters, most, (key) => offer(key, key));
        this.writtenByLength[length]?.forEachWith(letters, most, (spelling) =>
          offer(spelling, this.written.get(spelling)!),
        );
      }
    }
    return this.spelled(found);
  }

  beginnings(beginning: string, limit = USUAL_LIMIT): NearWord[] {
    const found = new NearestWords(limit);
    const spellings = [...spellingsOf(beginning)];
    const offer = (key: string, distance: number): void =>
      found.offer({ key, documents: this.entries.get(key)!.documents, distance });
    for (const typed of spellings) this.byBeginning.forEach(typed, (key) => offer(key, 0));
    for (const edits of [1, 2]) {
      if (edits === 1 ? found.isFull : found.candidates.length > 0) break;
      for (const typed of spellings) {
        if (edits <= editsForBeginning(typed.length)) this.byBeginning.forEachNear(typed, edits, offer);
      }
    }
    return this.spelled(found);
  }

  private spelled({ candidates }: NearestWords): NearWord[] {
    return candidates.map(({ key, documents, distance }) => {
      const [best] = this.entries.get(key)!.spellings.toSorted((a, b) => b.documents - a.documents);
      return { word: best!.word, documents, distance };
    });
  }

  /** @param sign 1 to take the word in, -1 to take it out */
  private count({ word, documents, forms = [], parts = [] }: KnownWord, sign: 1 | -1): void {
    const change = sign * documents;
    for (const [key, spelling] of new Map([...parts, word].map((one) => [keyOf(one), one]))) {
      this.countEntry(key, spelling, change);
    }
    for (const one of new Set([word, ...parts].map(fold))) tally(this.spellings, one, sign);
    for (const form of new Set([stem(word), ...forms])) tally(this.forms, form, sign);
  }

  private countEntry(key: string, word: string, change: number): void {
    const entry = this.entries.get(key) ?? { documents: 0, spellings: [] };
    const spelling = entry.spellings.find((one) => one.word === word);
    if (spelling) spelling.documents += change;
    else entry.spellings.push({ word, documents: change });
    entry.documents += change;
    if (entry.documents > 0) {
      this.entries.set(key, entry);
      this.byBeginning.add(key);
    } else {
      this.entries.delete(key);
      this.byBeginning.remove(key);
    }
    shelfOf(this.byLength, key).set(key, entry.documents);
    const used = entry.spellings.filter(({ documents }) => documents > 0);
    const isWritten = new Set(used.flatMap((one) => [...spellingsOf(one.word)]));
    for (const spelling of spellingsOf(word)) {
      if (spelling !== key) this.write(spelling, key, isWritten.has(spelling));
    }
  }

  /** Two folded words may be written alike ("Info-Event", "Infoevent"): the later one is found by it. */
  private write(spelling: string, key: string, isWritten: boolean): void {
    if (isWritten) this.written.set(spelling, key);
    else if (this.written.get(spelling) === key) this.written.delete(spelling);
    shelfOf(this.writtenByLength, spelling).set(spelling, this.written.has(spelling) ? 1 : 0);
  }
}

function shelfOf(shelves: WordShelf[], word: string): WordShelf {
  return (shelves[word.length] ??= new WordShelf());
}

function tally(counts: Map<string, number>, key: string, sign: 1 | -1): void {
  const left = (counts.get(key) ?? 0) + sign;
  if (left > 0) counts.set(key, left);
  else counts.delete(key);
}

function editsForBeginning(letters: number): number {
  return letters < SHORTEST_BEGINNING ? 0 : Math.max(1, editsAllowed(letters));
}

/**
 * How a word is compared: folded, and with the letters that folding drops or adds. "Schlue" is a slip for "Schule", "Eecker" one for
 * "Uecker", and "Groyen" is one letter from "Großen".
 */
function spellingsOf(word: string): Set<string> {
  const plain = withoutJoints(withoutAccents(word));
  const sharp = word.includes('ß') ? [withoutJoints(word.split('ß').map(withoutAccents).join('ß'))] : [];
  return new Set([keyOf(word), plain, ...sharp].filter((typed) => typed !== ''));
}
