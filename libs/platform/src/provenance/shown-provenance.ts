import { isEmpty } from './merge-fields.js';
import type { Origin, Provenance } from './provenance.js';

/**
 * The origins that may be told to somebody: those of what is shown to them, since any other would tell that there is
 * something. Parts, such as `names.alias`, are told as one field, with the newest origin among them.
 *
 * @param shown what is shown, by the paths under which origins are kept
 */
export function shownProvenance(
  shown: object,
  provenance: Provenance,
): { provenance: Provenance; editedAt: string | null } {
  const values = new Map(Object.entries(shown));
  const fields: Record<string, Origin> = {};
  let editedAt: string | null = null;
  for (const [path, origin] of Object.entries(provenance)) {
    const value = values.get(path);
    // A hidden "yes" is shown as "no", so a "no" tells nothing either.
    if (isEmpty(value) || value === false) continue;
    const field = path.split('.')[0] ?? path;
    fields[field] = newer(fields[field], origin);
    if (editedAt === null || origin.date > editedAt) editedAt = origin.date;
  }
  return { provenance: fields, editedAt };
}

/** One part completed from elsewhere is enough to say so. */
function newer(one: Origin | undefined, other: Origin): Origin {
  if (!one) return other;
  const newest = other.date > one.date ? other : one;
  return one.added || other.added ? { ...newest, added: true } : newest;
}
