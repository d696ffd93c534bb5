import { proveCanaries } from './canaries/prove-canaries.js';
import type { Proof } from './proof.js';

/** Every proof that the product promises; null: it is not there yet. */
export const PROOFS: Readonly<Record<string, Proof | null>> = {
  access: null,
  fields: null,
  canaries: proveCanaries({ profiles: 200, perRoute: null, requests: 10_000 }),
  fuzz: null,
  faults: null,
  rebuild: null,
  soak: null,
};
