import { readTag, type Tag } from '../postgres/facet-tags.js';

/** Tags, of which there are few, by small numbers. */
export class NumberedTags {
  private readonly numbers = new Map<string, number>();
  readonly all: Tag[] = [];

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.all.length);
    return this.all.push(readTag(text)) - 1;
  }

  /** undefined where nobody has it */
  find(text: string): number | undefined {
    return this.numbers.get(text);
  }
}
