import type { FieldValues } from '#history';
import type { Initiative } from '../initiative.js';
import { fromPaths, type InitiativePaths, toPaths } from '../initiative-paths.js';

/** The initiative with other values under some paths, as the history keeps them. */
export function withInitiativeValues(
  held: Initiative,
  { withdrawn, ...values }: FieldValues & { readonly withdrawn?: unknown },
): Initiative {
  const fields = fromPaths({ ...toPaths(held), ...values } as InitiativePaths);
  return { ...held, ...fields, withdrawn: withdrawn === undefined ? held.withdrawn : withdrawn === true };
}
