import { bitsOf, type LetterSets, letterSetsOf } from './letter-sets.js';

const FIRST_ROOM = 16;

/** Words of one length with their letters, kept so that passing over a hundred thousand of them takes less than a millisecond. */
export class WordShelf {
  private readonly words: string[] = [];
  private readonly places = new Map<string, number>();
  private once = new Int32Array(FIRST_ROOM);
  private twice = new Int32Array(FIRST_ROOM);
  private documents = new Int32Array(FIRST_ROOM);

  /** Takes a word in, or only its new count; 0 takes it out. */
  set(word: string, documents: number): void {
    const place = this.places.get(word);
    if (documents <= 0) this.remove(word);
    else if (place === undefined) this.add(word, documents);
    else this.documents[place] = documents;
  }

  /** Shows words that lack at most `most` of these letters and have at most `most` others; the rest cannot be near. */
  forEachWith(
    { once, twice }: LetterSets,
    most: number,
    show: (word: string, documents: number) => void,
  ): void {
    for (let place = 0; place < this.words.length; place += 1) {
      const had = this.once[place]!;
      if (bitsOf(once & ~had) > most || bitsOf(had & ~once) > most) continue;
      const hadTwice = this.twice[place]!;
      if (bitsOf(once & ~had) + bitsOf(twice & ~hadTwice) > most) continue;
      if (bitsOf(had & ~once) + bitsOf(hadTwice & ~twice) > most) continue;
      show(this.words[place]!, this.documents[place]!);
    }
  }

  private add(word: string, documents: number): void {
    const place = this.words.length;
    if (place === this.once.length) {
      this.once = widened(this.once);
      this.twice = widened(this.twice);
      this.documents = widened(this.documents);
    }
    const { once, twice } = letterSetsOf(word);
    this.once[place] = once;
    this.twice[place] = twice;
    this.documents[place] = documents;
    this.words.push(word);
    this.places.set(word, place);
  }

  /** The last word takes the place of the one that goes. */
  private remove(word: string): void {
    const place = this.places.get(word);
    if (place === undefined) return;
    const last = this.words.pop()!;
    const from = this.words.length;
    this.places.delete(word);
    if (place === from) return;
    this.words[place] = last;
    this.places.set(last, place);
    this.once[place] = this.once[from]!;
    this.twice[place] = this.twice[from]!;
    this.documents[place] = this.documents[from]!;
  }
}

function widened(room: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(room.length * 2);
  wider.set(room);
  return wider;
}
