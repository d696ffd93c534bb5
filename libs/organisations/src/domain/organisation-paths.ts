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

/** Made once: whole lists of organisations go through `toPaths`. */
const NAME_PATHS = NAME_KINDS.map((kind) => [kind, `names.${kind}`] as const);
const IDENTIFIER_PATHS = IDENTIFIER_KINDS.map((kind) => [kind, `identifiers.${kind}`] as const);

export function toPaths<T extends WithParts>({ names, identifiers, ...plain }: T): ByPath<T> {
  const paths: Record<string, unknown> = plain;
  for (const [kind, path] of NAME_PATHS) paths[path] = names.filter((name) => name.kind === kind);
  for (const [kind, path] of IDENTIFIER_PATHS) paths[path] = identifiers[kind] ?? null;
  return paths as ByPath<T>;
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
