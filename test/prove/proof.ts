/** How much a proof is given to do. */
export interface ProofOptions {
  readonly seed: number;
  /** Ends sooner when this many seconds are over; null: only when everything was tried. */
  readonly seconds: number | null;
  /** How often what it does in rounds is done; absent or null: as often as it promises. */
  readonly rounds?: number | null;
  /** Hears now and then how far it is. */
  readonly say: (line: string) => void;
}

/** What came of it. */
export interface Verdict {
  /** What was done, with counts. */
  readonly counts: Readonly<Record<string, number | string>>;
  /** Everything that should not be, the first first; empty: it holds. */
  readonly counterexamples: readonly string[];
}

/** One of the long proofs that `npm run prove` runs; short forms of the same code are tests. */
export type Proof = (options: ProofOptions) => Promise<Verdict>;
