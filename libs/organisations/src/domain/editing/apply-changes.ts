import { isEmpty, type VisibilityMap } from '#platform';
import {
  EMPTY_ORGANISATION,
  type Identifiers,
  type Organisation,
  type OrganisationFields,
  type OrganisationName,
} from '../organisation.js';
import { NAME_KINDS } from '../organisation-kind.js';
import { EDITABLE_PLAIN } from './editable-organisation.js';
import type { OrganisationChanges } from './organisation-changes.js';

type Editable = Pick<
  OrganisationFields,
  (typeof EDITABLE_PLAIN)[number] | 'names' | 'identifiers' | 'visibility'
>;

/** The organisation as it would be with the changes; field by field from the closed list, so that nothing else comes in. */
export function applyChanges(
  organisation: Organisation,
  changes: OrganisationChanges,
): Organisation & Editable {
  const plain = EDITABLE_PLAIN.filter((field) => changes[field] !== undefined).map((field) => [
    field,
    plainValue(changes[field], EMPTY_ORGANISATION[field]),
  ]);
  return {
    ...organisation,
    ...(Object.fromEntries(plain) as Partial<Editable>),
    names: namesWith(organisation.names, changes.names),
    identifiers: identifiersWith(organisation.identifiers, changes.identifiers),
    visibility: visibilityWith(organisation.visibility, changes.visibility),
  };
}

function plainValue(value: unknown, empty: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value)].filter((one) => !isEmpty(one));
  return isEmpty(value) ? empty : value;
}

/** A name that stays keeps its language. */
function namesWith(
  held: readonly OrganisationName[],
  said: OrganisationChanges['names'],
): OrganisationName[] {
  return NAME_KINDS.flatMap((kind) => {
    const before = held.filter((one) => one.kind === kind);
    const names = said?.[kind];
    if (names === undefined) return before;
    return [...new Set(names ?? [])]
      .filter((name) => name !== '')
      .map((name) => before.find((one) => one.name === name) ?? { kind, name, language: 'de' });
  });
}

function identifiersWith(held: Identifiers, said: OrganisationChanges['identifiers']): Identifiers {
  const named = Object.entries({ ...held, ...withoutUndefined(said) });
  return Object.fromEntries(named.filter(([, value]) => !isEmpty(value)));
}

/** "Public" need only be said of a part, such as `names.alias`, whose whole is restricted. */
function visibilityWith(held: VisibilityMap, said: OrganisationChanges['visibility']): VisibilityMap {
  const named = Object.entries({ ...held, ...withoutUndefined(said) });
  const kept = named.filter(([path, level]) => level && (level !== 'public' || path.includes('.')));
  return Object.fromEntries(kept) as VisibilityMap;
}

function withoutUndefined<T extends object>(record: T | undefined): Partial<T> {
  return Object.fromEntries(
    Object.entries(record ?? {}).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}
