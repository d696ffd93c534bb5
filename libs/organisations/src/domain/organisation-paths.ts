import {
  IDENTIFIER_KINDS,
  type IdentifierKind,
  type OrganisationFields,
  type OrganisationName,
} from './organisation.js';
import { NAME_KINDS, type NameKind } from './organisation-kind.js';

/** The fields of an organisation that consist of parts, each with a visibility and an origin of its own. */
type WithParts = Pick<OrganisationFields, 'names' | 'identifiers'>;

type Parts = { readonly [K in `names.${NameKind}`]: readonly OrganisationName[] } & {
  readonly [K in `identifiers.${IdentifierKind}`]: string | null;
};

/** The same record with every part on its own, such as `names.alias`. */
export type ByPath<T extends WithParts> = Omit<T, keyof WithParts> & Parts;

export function toPaths<T extends WithParts>({ names, identifiers, ...plain }: T): ByPath<T> {
  const nameParts = NAME_KINDS.map((kind) => [`names.${kind}`, names.filter((name) => name.kind === kind)]);
  const identifierParts = IDENTIFIER_KINDS.map((kind) => [`identifiers.${kind}`, identifiers[kind] ?? null]);
  return { ...plain, ...Object.fromEntries([...nameParts, ...identifierParts]) } as ByPath<T>;
}

/** The way back from `toPaths`; names come by kind. */
export function fromPaths(paths: ByPath<OrganisationFields>): OrganisationFields {
  const plain = Object.entries(paths).filter(([path]) => !path.includes('.'));
  const identifiers = IDENTIFIER_KINDS.flatMap((kind) => {
    const value = paths[`identifiers.${kind}`];
    return value ? [[kind, value]] : [];
  });
  return {
    ...(Object.fromEntries(plain) as Omit<OrganisationFields, keyof WithParts>),
    names: NAME_KINDS.flatMap((kind) => paths[`names.${kind}`]),
    identifiers: Object.fromEntries(identifiers),
  };
}
