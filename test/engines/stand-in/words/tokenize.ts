export interface Word {
  /** Lower case, without diacritics. ß stays: the server never makes ss of it. */
  readonly form: string;
  /** Counts on over the values of a list; a hard break such as a full stop counts as eight words. */
  readonly position: number;
  /** UTF-16 offsets into the value. */
  readonly from: number;
  readonly to: number;
  /** Which value of a list; null for a single one. */
  readonly index: number | null;
}

const WORDS = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;
const HARD = /[.,;:!?()[\]{}"|\n]/u;
const FAR = 8;

export function normalize(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text or of a list of texts; anything else has none. */
export function wordsOf(value: unknown): Word[] {
  if (Array.isArray(value)) {
    const words: Word[] = [];
    value.forEach((one, index) => {
      const last = words.at(-1);
      const start = last ? last.position + FAR : 0;
      words.push(...textWords(String(one ?? ''), start, index));
    });
    return words;
  }
  return typeof value === 'string' || typeof value === 'number' ? textWords(String(value), 0, null) : [];
}

function textWords(text: string, start: number, index: number | null): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORDS)) {
    const last = words.at(-1);
    const between = last ? text.slice(last.to, match.index) : '';
    const position = last ? last.position + (HARD.test(between) ? FAR : 1) : start;
    words.push({
      form: normalize(match[0]),
      position,
      from: match.index,
      to: match.index + match[0].length,
      index,
    });
  }
  return words;
}
