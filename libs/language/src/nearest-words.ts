/** A word as it is compared. */
export interface Candidate {
  readonly key: string;
  readonly documents: number;
  readonly distance: number;
}

/** The best of many candidates: nearest first, then the commonest. */
export class NearestWords {
  private readonly best: Candidate[] = [];

  constructor(private readonly limit: number) {}

  get candidates(): readonly Candidate[] {
    return this.best;
  }

  get isFull(): boolean {
    return this.best.length >= this.limit;
  }

  offer(candidate: Candidate): void {
    const { best } = this;
    if (this.isFull && isBefore(best.at(-1)!, candidate)) return;
    const known = best.findIndex(({ key }) => key === candidate.key);
    if (known !== -1) {
      if (best[known]!.distance <= candidate.distance) return;
      best.splice(known, 1);
    }
    const place = best.findIndex((one) => isBefore(candidate, one));
    best.splice(place === -1 ? best.length : place, 0, candidate);
    if (best.length > this.limit) best.pop();
  }
}

function isBefore(a: Candidate, b: Candidate): boolean {
  if (a.distance !== b.distance) return a.distance < b.distance;
  if (a.documents !== b.documents) return a.documents > b.documents;
  return a.key < b.key;
}
