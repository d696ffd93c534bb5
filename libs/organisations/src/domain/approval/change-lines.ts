import { isDeepStrictEqual } from 'node:util';
import type { FieldValues } from '#history';
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
  now: FieldValues,
  { before, after }: Pick<PendingChange, 'before' | 'after'>,
): string[] {
  return Object.keys(after).filter((path) => {
    const value = now[path] ?? null;
    return !isDeepStrictEqual(value, before[path] ?? null) && !isDeepStrictEqual(value, after[path] ?? null);
  });
}

/**
 * A pending change field by field. What is to stand in a field is shown to whoever will see it once it is approved: whoever decides
 * must see what they let out.
 *
 * @param now the record as it is
 * @param hidden paths that the audience may not see of a record
 */
export function changeLines(
  now: FieldValues,
  change: Pick<PendingChange, 'before' | 'after'>,
  hidden: (fields: FieldValues) => readonly string[],
): ChangeLine[] {
  const moved = movedPaths(now, change);
  const hiddenNow = hidden(now);
  const hiddenThen = hidden({ ...now, ...change.after });
  return Object.keys(change.after).map((path) => ({
    path,
    now: hiddenNow.includes(path) ? null : (now[path] ?? null),
    after: hiddenThen.includes(path) ? null : (change.after[path] ?? null),
    hasMoved: moved.includes(path),
    isHidden: hiddenNow.includes(path) && hiddenThen.includes(path),
  }));
}
