import { byNearness, keyOf, type NearWord, USUAL_LIMIT, type WordList } from './word-list.js';

/** Several lists asked as one, such as the words of the public and those that only members may see. */
export class JoinedWords implements WordList {
  constructor(private readonly lists: readonly WordList[]) {}

  knows(word: string): boolean {
    return this.lists.some((list) => list.knows(word));
  }

  knowsForm(form: string): boolean {
    return this.lists.some((list) => list.knowsForm(form));
  }

  apart(word: string): string | null {
    for (const list of this.lists) {
      const apart = list.apart(word);
      if (apart !== null) return apart;
    }
    return null;
  }

  near(word: string, limit = USUAL_LIMIT): NearWord[] {
    return joined(this.lists.flatMap((list) => list.near(word, limit))).slice(0, limit);
  }

  beginnings(beginning: string, limit = USUAL_LIMIT): NearWord[] {
    return joined(this.lists.flatMap((list) => list.beginnings(beginning, limit))).slice(0, limit);
  }
}

function joined(words: readonly NearWord[]): NearWord[] {
  const found = new Map<string, NearWord>();
  for (const one of words) {
    const known = found.get(keyOf(one.word));
    found.set(keyOf(one.word), known ? { ...known, documents: known.documents + one.documents } : one);
  }
  return [...found.values()].sort(byNearness);
}
