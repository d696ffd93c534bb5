import type { Revision } from '#history';

type Values = Readonly<Record<string, unknown>>;

/** What a form was filled in for, and who has changed it since. */
export interface EarlierFields {
  readonly fields: object;
  /** Whether whoever filled in the form made all later changes, too. */
  readonly isOwn: boolean;
}

/**
 * The fields of a record as they were at an earlier version.
 *
 * @param fields as they are now
 * @param since its newest revisions, the newest first
 * @returns null where the revisions do not reach back so far
 */
export function fieldsAt(
  { fields, version }: { readonly fields: object; readonly version: number },
  since: readonly Revision[],
  then: number,
  accountId: string | undefined,
): EarlierFields | null {
  const later = since.filter((revision) => revision.version > then && revision.version <= version);
  if (then < 1 || later.length !== version - then) return null;
  const undone = later.reduce<Values>((now, { before }) => withParts(now, before), { ...fields });
  return { fields: undone, isOwn: later.every((revision) => revision.accountId === accountId) };
}

/** Other values under some paths, such as `names.alias`. */
function withParts(fields: Values, values: Values): Values {
  const changed = { ...fields };
  for (const [path, value] of Object.entries(values)) {
    const [field = '', part] = path.split('.');
    if (part !== undefined) changed[field] = { ...(changed[field] as Values | undefined), [part]: value };
    else changed[field] = value ?? (field === 'visibility' ? {} : value);
  }
  return changed;
}
