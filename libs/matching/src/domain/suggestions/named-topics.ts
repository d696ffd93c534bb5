import { fold, stem } from '#language';

/** How a topic is called. */
interface Named {
  readonly slug: string;
  readonly names: readonly string[];
}

/** A topic whose name stands in a text, with the words as they stand there. */
export interface FoundName {
  readonly slug: string;
  readonly written: string;
}

/** Names as short as this are read letter by letter: "KI" and "IT" would else be found in every other sentence. */
const SHORT = 3;

/** Finds the topics that a text calls by one of their names, word by word and in any ending. Immutable. */
export class NamedTopics {
  /** Names by their first word. */
  private readonly byFirst = new Map<string, { readonly slug: string; readonly keys: readonly string[] }[]>();

  constructor(topics: readonly Named[]) {
    for (const { slug, names } of topics) {
      for (const name of names) {
        const keys = wordsIn(name).map(({ key }) => key);
        const [first] = keys;
        if (first === undefined) continue;
        const others = this.byFirst.get(first) ?? [];
        others.push({ slug, keys });
        this.byFirst.set(first, others);
      }
    }
  }

  /** Each topic once, in the order of the text. */
  in(text: string): FoundName[] {
    const words = wordsIn(text);
    const found = new Map<string, FoundName>();
    for (const [at, { key, from }] of words.entries()) {
      for (const { slug, keys } of this.byFirst.get(key) ?? []) {
        const last = words[at + keys.length - 1];
        if (!last || found.has(slug) || keys.some((one, next) => words[at + next]!.key !== one)) continue;
        found.set(slug, { slug, written: text.slice(from, last.to) });
      }
    }
    return [...found.values()];
  }
}

function wordsIn(text: string): { readonly key: string; readonly from: number; readonly to: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    key: word.length <= SHORT ? word : stem(fold(word)),
    from: index,
    to: index + word.length,
  }));
}
