import type { Revision } from '#history';

/** A revision without who made it: the role is enough to know whom to ask. */
export function presentRevision({ version, at, role, restored, before, after }: Revision) {
  const changes = Object.keys(after).map((path) => ({ path, before: before[path], after: after[path] }));
  return { number: version, at, role, restored, changes };
}
