import type { Piece, Range, Token } from './token.js';

/** A word without anything in it but letters: most of every text, so that what is asked of few of them is made when it is asked for. */
export class PlainWord implements Token {
  private made: readonly Piece[] | null = null;

  constructor(
    readonly text: string,
    readonly start: number,
  ) {}

  get kind(): 'word' {
    return 'word';
  }

  get gender(): null {
    return null;
  }

  get from(): Range {
    return [this.start, this.start + this.text.length];
  }

  get pieces(): readonly Piece[] {
    return (this.made ??= [{ text: this.text, from: this.from, independent: false }]);
  }
}
