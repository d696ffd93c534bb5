import { isDeepStrictEqual } from 'node:util';
import type { FieldValues } from '#history';
import type { Audience, VisibilityMap } from '#platform';
import { editablePaths, hiddenPaths } from '../editing/editable-organisation.js';
import type { Organisation } from '../organisation.js';
import type { PendingChange } from './pending-change.js';

/** One field of a pending change, as an audience may see it. */
export interface ChangeLine {
  readonly path: string;
  /** What stands there now; null where there is nothing, or the audience may not see it. */
  readonly now: unknown;
  readonly after: unknown;
  /** Somebody else saved another value since the editor began. */
  readonly hasMoved: boolean;
  /** The audience sees neither what stands there nor what is to stand there. */
  readonly isHidden: boolean;
}

/** Paths that somebody else has given another value since, and not the one that is proposed. */
export function movedPaths(
  held: Organisation,
  { before, after }: Pick<PendingChange, 'before' | 'after'>,
): string[] {
  const now = editablePaths(held);
  return Object.keys(after).filter(
    (path) => !isDeepStrictEqual(now[path], before[path]) && !isDeepStrictEqual(now[path], after[path]),
  );
}

/**
 * A pending change field by field. What is to stand in a field is shown to whoever will see it once it is approved: whoever decides
 * must see what they let out.
 */
export function changeLines(held: Organisation, change: PendingChange, audience: Audience): ChangeLine[] {
  const now: FieldValues = editablePaths(held);
  const moved = movedPaths(held, change);
  const hiddenNow = hiddenPaths(held.visibility, audience);
  const visibility = (change.after['visibility'] as VisibilityMap | undefined) ?? held.visibility;
  const hiddenThen = hiddenPaths(visibility, audience);
  return Object.keys(change.after).map((path) => ({
    path,
    now: hiddenNow.includes(path) ? null : (now[path] ?? null),
    after: hiddenThen.includes(path) ? null : change.after[path],
    hasMoved: moved.includes(path),
    isHidden: hiddenNow.includes(path) && hiddenThen.includes(path),
  }));
}
