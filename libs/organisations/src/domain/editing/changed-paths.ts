import { isDeepStrictEqual } from 'node:util';
import type { FieldValues } from '#history';
import type { OrganisationFields } from '../organisation.js';
import { editablePaths } from './editable-organisation.js';

/** What differs between two states of an organisation, before and after, under the same paths. */
export function changedPaths(
  before: OrganisationFields,
  after: OrganisationFields,
): { readonly before: FieldValues; readonly after: FieldValues; readonly paths: readonly string[] } {
  const [was, is] = [editablePaths(before), editablePaths(after)];
  const paths = Object.keys(is).filter((path) => !isDeepStrictEqual(was[path], is[path]));
  const pick = (values: FieldValues) => Object.fromEntries(paths.map((path) => [path, values[path] ?? null]));
  return { before: pick(was), after: pick(is), paths };
}
