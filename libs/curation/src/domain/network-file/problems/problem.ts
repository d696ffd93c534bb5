import type { Say } from './say.js';

/** Why an entry cannot be taken; `path` is relative to the entry, such as `names.alias[0]`, and empty for the whole. */
export interface Problem {
  readonly path: string;
  readonly say: Say;
}
