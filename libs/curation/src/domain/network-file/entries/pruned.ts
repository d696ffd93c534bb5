/** A value without its nulls and empties; see `prune`. */
export type Pruned<T> = T extends readonly (infer I)[]
  ? readonly Pruned<I>[]
  : T extends object
    ? { readonly [K in keyof T]: Pruned<NonNullable<T[K]>> }
    : T;

/**
 * Drops what says nothing: null, blank texts, empty lists and groups. An import never overwrites with them, so that
 * absent, null and empty are one thing to everything that follows.
 */
export function prune<T>(value: T): Pruned<T> {
  return pruned(value) as Pruned<T>;
}

function pruned(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(pruned).filter((inner) => !saysNothing(inner));
  const kept: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const rest = pruned(inner);
    if (!saysNothing(rest)) kept[key] = rest;
  }
  return kept;
}

function saysNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.keys(value).length === 0;
}
