import { isDeepStrictEqual } from 'node:util';

/**
 * The list that results when a file names references anew. A public export leaves out what the public may not see,
 * such as a withdrawn partner; importing it again must not take those away.
 *
 * @param said the file's list; absent says nothing
 * @param held the list so far
 * @param isShown whether the author of a file could have known of a reference
 * @returns `held` itself when the file says what is there
 */
export function mergeReferences<T extends string>(
  said: readonly T[] | null | undefined,
  held: readonly T[],
  isShown: (reference: T) => boolean,
): readonly T[] {
  const named = [...new Set(said ?? [])];
  if (named.length === 0 || isDeepStrictEqual(named, held.filter(isShown))) return held;
  return [...named, ...held.filter((reference) => !isShown(reference) && !named.includes(reference))];
}
