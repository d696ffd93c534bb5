/** The words a model knows. Immutable. */
export class Lexicon {
  private readonly positions: ReadonlyMap<string, number>;

  /**
   * @param forms stems, each once
   * @param written how people write each of them; empty for verbs and adjectives, by which no reason is given
   * @param frequencies how many texts have each of them
   * @param texts how many texts there were
   */
  constructor(
    readonly forms: readonly string[],
    readonly written: readonly string[],
    readonly frequencies: Int32Array,
    readonly texts: number,
  ) {
    this.positions = new Map(forms.map((form, at) => [form, at]));
  }

  get size(): number {
    return this.forms.length;
  }

  /** The position of a word; undefined for one it does not know. */
  find(form: string): number | undefined {
    return this.positions.get(form);
  }

  /** Inverse document frequency, smoothed: 1 for what everybody says. Source: Spärck Jones 1972. */
  rarity(position: number): number {
    return rarityOf(this.frequencies[position]!, this.texts);
  }

  /** Of a word that one text has at most. */
  get rarityOfUnknown(): number {
    return rarityOf(1, this.texts);
  }
}

function rarityOf(frequency: number, texts: number): number {
  return Math.log((1 + texts) / (1 + frequency)) + 1;
}
