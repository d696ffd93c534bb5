import { NearTerms } from './near-terms.js';

/** Terms in order, each with the positions of the places it stands for. */
export class TermList {
  private readonly terms: readonly string[];
  private readonly places: readonly (readonly number[])[];
  private readonly nearTerms: NearTerms;

  constructor(placesByTerm: ReadonlyMap<string, readonly number[]>) {
    this.terms = [...placesByTerm.keys()].sort((a, b) => (a < b ? -1 : 1));
    this.places = this.terms.map((term) => placesByTerm.get(term) ?? []);
    this.nearTerms = new NearTerms(this.terms);
  }

  /** Calls back with every term that begins like this. */
  startingWith(beginning: string, found: (term: string, places: readonly number[]) => void): void {
    for (let i = this.firstAtOrAfter(beginning); this.terms[i]?.startsWith(beginning); i += 1) {
      found(this.terms[i]!, this.places[i]!);
    }
  }

  /** Calls back with every term within the allowed edits, or with such a beginning where the word is unfinished. */
  near(typed: string, unfinished: boolean, found: (edits: number, places: readonly number[]) => void): void {
    this.nearTerms.find(typed, unfinished, (position, edits) => found(edits, this.places[position]!));
  }

  private firstAtOrAfter(beginning: string): number {
    let from = 0;
    let to = this.terms.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.terms[middle]! < beginning) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
