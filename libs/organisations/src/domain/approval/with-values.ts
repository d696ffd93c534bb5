import type { FieldValues } from '#history';
import type { Organisation, OrganisationFields } from '../organisation.js';
import { type ByPath, fromPaths, toPaths } from '../organisation-paths.js';

/** The organisation with other values under some paths. */
export function withValues(held: Organisation, values: FieldValues): Organisation {
  const fields = fromPaths({ ...toPaths(held), ...values } as ByPath<OrganisationFields>);
  return { ...held, ...fields };
}
