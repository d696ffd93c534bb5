import { isEmpty, type VisibilityMap } from '#platform';
import { EMPTY_INITIATIVE, type InitiativeFields } from '../initiative.js';
import type { InitiativeChanges } from './initiative-changes.js';

const PLAIN = ['title', 'state', 'topics', 'targetGroups', 'summary', 'text', 'links'] as const;

/**
 * The fields as they would be with the changes; from the closed list, so that nothing else comes in.
 *
 * @param partners ids of the organisations that the changes name; null where they name none
 */
export function applyInitiativeChanges<T extends InitiativeFields>(
  held: T,
  changes: InitiativeChanges,
  partners: readonly string[] | null,
): T {
  const plain = PLAIN.filter((field) => changes[field] !== undefined).map((field) => [
    field,
    valueOf(changes[field], EMPTY_INITIATIVE[field]),
  ]);
  return {
    ...held,
    ...(Object.fromEntries(plain) as Partial<T>),
    partners: partners ?? held.partners,
    period: withParts(held.period, changes.period),
    resources: withParts(held.resources, changes.resources),
    visibility: visibilityWith(held.visibility, changes.visibility),
  };
}

function valueOf(value: unknown, empty: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value)].filter((one) => !isEmpty(one));
  return isEmpty(value) ? empty : value;
}

function withParts<T extends object>(held: T, said: object | undefined): T {
  const named = Object.entries(said ?? {}).filter(([, value]) => value !== undefined);
  return { ...held, ...Object.fromEntries(named.map(([part, value]) => [part, value || null])) };
}

/** "Public" need only be said of a part, such as `resources.budget`, whose whole is restricted. */
function visibilityWith(held: VisibilityMap, said: InitiativeChanges['visibility']): VisibilityMap {
  const named = Object.entries({ ...held, ...said });
  const kept = named.filter(([path, level]) => level && (level !== 'public' || path.includes('.')));
  return Object.fromEntries(kept) as VisibilityMap;
}
