import type { TextWord } from './text-words.js';

/**
 * How people write a word: the most frequent spelling by majority vote in one pass (Boyer and Moore 1981). What stands alone counts
 * before parts of compounds, and what is written as a verb or an adjective has no vote: "digitalisieren" is named "Digitalisierung".
 */
export class Spelling {
  private written: string;
  private lead: number;
  private isAlone: boolean;
  private nouns: number;

  constructor({ written, noun }: TextWord) {
    this.written = written;
    this.lead = noun === -1 ? 0 : 1;
    this.isAlone = noun !== null;
    this.nouns = noun ?? 0;
  }

  hear({ written, noun }: TextWord): void {
    if (noun === null) return;
    this.nouns += noun;
    const isFirst = !this.isAlone;
    this.isAlone = true;
    if (isFirst) [this.written, this.lead] = [written, noun === -1 ? 0 : 1];
    else if (noun === -1) return;
    else if (written === this.written) this.lead += 1;
    else if (this.lead === 0) [this.written, this.lead] = [written, 1];
    else this.lead -= 1;
  }

  /** What to call it in a reason; empty where more wrote it as a verb or an adjective than as a noun, or nobody as a word of its own. */
  get named(): string {
    if (this.nouns < 0 || !this.isAlone) return '';
    return this.nouns > 0 ? capitalised(this.written) : this.written;
  }
}

function capitalised(word: string): string {
  // "xPRESS" and "eGovernment" are spelled as they are.
  return /\p{Lu}/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
