const WORDS_PER_GENERATION = 40_000;
/** A power of two, and words fill less than two thirds of it: what is looked for is found after a step or two. */
const SLOTS = 1 << 16;
const LONGEST = 48;

/** A word where it stands in a text, with a number made of its letters. */
export interface SpelledWord {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

/**
 * What is made of words, remembered by the letters of each where it stands in a text: no word is cut out of a text to look it up.
 * Two generations, the older one dropped as a whole when the younger is full.
 */
export class SpelledWords<Value> {
  private young = new Generation<Value>();
  private old = new Generation<Value>();

  /** @param make of a word that was not met before */
  constructor(private readonly make: (word: string) => Value) {}

  of(text: string, { start, end, hash }: SpelledWord): Value {
    const known = this.young.find(text, start, end, hash);
    if (known !== undefined) return known;
    const word = text.slice(start, end);
    const value = this.old.find(text, start, end, hash) ?? this.make(word);
    if (word.length > LONGEST) return value;
    if (this.young.size === WORDS_PER_GENERATION) {
      this.old = this.young;
      this.young = new Generation();
    }
    this.young.add(word, hash, value);
    return value;
  }
}

class Generation<Value> {
  /** Numbers of words, from 1, by the hash of their letters; the next free place where that is taken. */
  private readonly slots = new Int32Array(SLOTS);
  private readonly hashes = new Int32Array(WORDS_PER_GENERATION + 1);
  private readonly words: string[] = [''];
  private readonly values: (Value | undefined)[] = [undefined];

  get size(): number {
    return this.words.length - 1;
  }

  find(text: string, start: number, end: number, hash: number): Value | undefined {
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const word = this.slots[slot]!;
      if (word === 0) return undefined;
      if (this.hashes[word] === hash && isWrittenAt(this.words[word]!, text, start, end))
        return this.values[word];
    }
  }

  /** One that it does not have. */
  add(word: string, hash: number, value: Value): void {
    let slot = hash & (SLOTS - 1);
    while (this.slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    this.slots[slot] = this.words.length;
    this.hashes[this.words.length] = hash;
    this.words.push(detached(word));
    this.values.push(value);
  }
}

function isWrittenAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** V8 keeps a whole text alive for one slice of it; a word that stays in memory must not. */
function detached(word: string): string {
  return ` ${word}`.slice(1);
}
