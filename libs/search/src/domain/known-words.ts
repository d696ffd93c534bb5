import type { CountedWord } from './counted-words.js';

/** Words that a rebuild has taken in and need not take in again, until some of them may have been forgotten. */
export class KnownWords {
  private ofPublic = new Set<string>();
  private ofMembers = new Set<string>();
  private recounts: string | null = null;

  /** @param recounts as `WordStore.recounts` says now; what was known before the last one is not known any more */
  since(recounts: string): (word: string, forPublic: boolean) => boolean {
    if (recounts !== this.recounts) [this.ofPublic, this.ofMembers] = [new Set(), new Set()];
    this.recounts = recounts;
    return (word, forPublic) => (forPublic ? this.ofPublic : this.ofMembers).has(word);
  }

  add(words: Iterable<TakenWord>): void {
    for (const { word, forPublic } of words) (forPublic ? this.ofPublic : this.ofMembers).add(word);
  }
}

export type TakenWord = Pick<CountedWord, 'word' | 'forPublic'>;
