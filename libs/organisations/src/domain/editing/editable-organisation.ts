import type { FieldValues } from '#history';
import { type Audience, isVisible, type VisibilityMap } from '#platform';
import {
  EMPTY_ORGANISATION,
  IDENTIFIER_KINDS,
  type IdentifierKind,
  type Organisation,
  type OrganisationFields,
} from '../organisation.js';
import { NAME_KINDS, type NameKind } from '../organisation-kind.js';
import { ORGANISATION_RESTRICTABLE } from '../project-organisation.js';
import { toPaths } from '../organisation-paths.js';

/** The fields of which parts may be changed alone, or that hold plain values. */
export const EDITABLE_PLAIN = [
  'name',
  'kinds',
  'ags',
  'seat',
  'area',
  'unit',
  'summary',
  'text',
  'topics',
  'website',
  'links',
  'openForCooperation',
  'paused',
  'lat',
  'lon',
] as const satisfies readonly (keyof OrganisationFields)[];

/** What an editor sees of a profile, in the shape in which changes are told. */
export interface EditableOrganisation extends Pick<OrganisationFields, (typeof EDITABLE_PLAIN)[number]> {
  readonly names: Readonly<Record<NameKind, readonly string[]>>;
  readonly identifiers: Readonly<Record<IdentifierKind, string | null>>;
  readonly visibility: VisibilityMap;
}

/** The fields as an editor of that audience may see them; those that are hidden from it look empty. */
export function toEditable(organisation: Organisation, audience: Audience): EditableOrganisation {
  const hidden = hiddenPaths(organisation.visibility, audience);
  const isShown = (path: string) => !hidden.includes(path);
  const plain = EDITABLE_PLAIN.map((field) => [
    field,
    isShown(field) ? organisation[field] : EMPTY_ORGANISATION[field],
  ]);
  const { names, identifiers } = organisation;
  return {
    ...(Object.fromEntries(plain) as Pick<OrganisationFields, (typeof EDITABLE_PLAIN)[number]>),
    names: Object.fromEntries(
      NAME_KINDS.map((kind) => [
        kind,
        names.filter((one) => one.kind === kind && isShown(`names.${kind}`)).map(({ name }) => name),
      ]),
    ) as unknown as EditableOrganisation['names'],
    identifiers: Object.fromEntries(
      IDENTIFIER_KINDS.map((kind) => [kind, (isShown(`identifiers.${kind}`) && identifiers[kind]) || null]),
    ) as EditableOrganisation['identifiers'],
    visibility: organisation.visibility,
  };
}

/** Paths that an audience may not read: it may not write them either, since it would write blindly. */
export function hiddenPaths(visibility: VisibilityMap, audience: Audience): string[] {
  return ORGANISATION_RESTRICTABLE.filter((path) => !isVisible(path, visibility, audience));
}

/** Paths under which editable fields are compared, kept in the history and given an origin. */
const EDITABLE_PATHS: readonly string[] = [
  ...EDITABLE_PLAIN,
  ...NAME_KINDS.map((kind) => `names.${kind}`),
  ...IDENTIFIER_KINDS.map((kind) => `identifiers.${kind}`),
  'visibility',
];

/** The editable fields, part by part. */
export function editablePaths(fields: Pick<OrganisationFields, 'names' | 'identifiers'>): FieldValues {
  const paths: Readonly<Record<string, unknown>> = { ...toPaths(fields) };
  return Object.fromEntries(EDITABLE_PATHS.map((path) => [path, paths[path]]));
}
