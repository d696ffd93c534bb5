/** Texts of which there are few, by small numbers. */
export class Numbered {
  private readonly numbers = new Map<string, number>();
  readonly texts: string[] = [];

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  /** undefined where nobody has it */
  find(text: string): number | undefined {
    return this.numbers.get(text);
  }
}
