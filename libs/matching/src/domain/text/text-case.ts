/** What stands between a word and the end of the sentence before it, or opens a line. */
const OPENS = /(?:^|[.!?:;•|–—\n\r*#>/-])[\s"'„“”‚‘’»«()[\]*_]*$/u;
/** Letters before a word that are looked at for that. */
const BEFORE = 12;
/** Words that do not open a sentence. */
const INSIDE = /(?<=[\p{Ll},] )\p{L}[\p{L}-]+/gu;
/** What stands before or behind a piece of an address: "www.", "info@", ".de". */
const ADDRESS_BEFORE = /[.@/]\S*[./@]$|\S[.@]$|^www\.$/u;
const ADDRESS_BEHIND = /^\.\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;
/** Of these words a German text capitalises two or three of ten, an English or French one names alone. */
const LEAST_CAPITALS = 0.15;

/** Tells nouns from others by capitals, as German writes them. */
export class TextCase {
  private readonly isTelling: boolean;

  constructor(private readonly text: string) {
    const inside = text.match(INSIDE) ?? [];
    const capitals = inside.filter((word) => CAPITAL.test(word)).length;
    this.isTelling = capitals > 0 && capitals >= inside.length * LEAST_CAPITALS;
  }

  /**
   * 1 for a word that is written as a noun or name, -1 for one that is not and for pieces of addresses, 0 where nothing can be told: at the beginning of a
   * sentence or a title, and for small letters where the whole text has hardly anything else.
   *
   * @param at where its first letter stands
   */
  evidence(word: string, at: number): -1 | 0 | 1 {
    if (this.isOfAddress(word, at)) return -1;
    // A capital further in is no matter of where it stands: "xPRESS", "LoRaWAN".
    if (CAPITAL.test(word.slice(1))) return 1;
    if (!CAPITAL.test(word)) return this.isTelling ? -1 : 0;
    return OPENS.test(this.text.slice(Math.max(0, at - BEFORE), at)) ? 0 : 1;
  }

  private isOfAddress(word: string, at: number): boolean {
    if (/[.@/]/.test(word)) return true;
    const { text } = this;
    const end = at + word.length;
    if (text[end] === '.' && ADDRESS_BEHIND.test(text.slice(end, end + 2))) return true;
    return /[.@/]/.test(text[at - 1] ?? '') && ADDRESS_BEFORE.test(text.slice(Math.max(0, at - BEFORE), at));
  }
}
