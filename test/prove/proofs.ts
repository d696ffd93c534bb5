import { proveAccess } from './access/prove-access.js';
import { proveCanaries } from './canaries/prove-canaries.js';
import { proveEditors } from './editors/prove-editors.js';
import { proveFields } from './fields/prove-fields.js';
import { inTurn } from './in-turn.js';
import { proveFuzz } from './fuzz/prove-fuzz.js';
import { proveLearned } from './learned/prove-learned.js';
import { proveRebuild } from './rebuild/prove-rebuild.js';
import type { Proof } from './proof.js';
import { inMeilisearch } from './twins/engine-beside.js';
import { proveWrites } from './writes/prove-writes.js';

/** Every proof that the product promises; null: it is not there yet. */
export const PROOFS: Readonly<Record<string, Proof | null>> = {
  access: proveAccess(1),
  fields: inTurn(proveFields(40, 1), proveWrites(1)),
  canaries: inTurn(
    proveLearned(150),
    proveCanaries({ profiles: 40, perRoute: 20, requests: 1_000 }, inMeilisearch),
    proveCanaries({ profiles: 200, perRoute: null, requests: 10_000 }),
  ),
  editors: proveEditors(1_000),
  fuzz: proveFuzz(100_000),
  faults: null,
  rebuild: proveRebuild({
    rebuilds: 20,
    organisations: 2_000,
    writesPerSecond: 50,
    restMs: 0,
    killWithinMs: 3_000,
  }),
  soak: null,
};
