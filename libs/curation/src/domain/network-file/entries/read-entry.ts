import type { ListName } from '../lists.js';
import { zodProblems } from '../problems/zod-problems.js';
import type { Problem } from '../problems/problem.js';
import { withoutDoubles } from '../warnings/doubled-values.js';
import { entryWarnings } from '../warnings/entry-warnings.js';
import type { Warning } from '../warnings/warning.js';
import { type PlaceRegister, unknownPlaces } from './places.js';
import { prune } from './pruned.js';
import { contradictions } from './rules.js';
import { type EntryOf, SCHEMAS } from './schemas.js';

/** An entry that is fine by itself, or the problems that it has. */
export type Reading<L extends ListName> =
  | { readonly entry: EntryOf<L>; readonly warnings: readonly Warning[] }
  | { readonly problems: readonly Problem[] };

/** Reads one value of a list: by its schema, its own rules and the register. References are checked later. */
export function readEntry<L extends ListName>(list: L, value: unknown, register: PlaceRegister): Reading<L> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { problems: [{ path: '', say: (texts) => texts.rejected.notAMap }] };
  }
  const parsed = SCHEMAS[list].safeParse(value);
  if (!parsed.success) return { problems: zodProblems(parsed.error.issues, value) };
  const { entry, warnings } = withoutDoubles(list, withStatus(prune(parsed.data) as EntryOf<L>));
  const problems = [...contradictions(list, entry), ...unknownPlaces(list, entry, register)];
  if (problems.length > 0) return { problems };
  return { entry, warnings: [...warnings, ...entryWarnings(list, entry)] };
}

/** Whoever names what an organisation was merged into has said that it is merged. */
function withStatus<T extends object>(entry: T): T {
  return 'mergedInto' in entry && !('status' in entry) ? { ...entry, status: 'merged' } : entry;
}
