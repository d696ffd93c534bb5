import {
  EMPTY_NETWORK,
  type KnownNetwork,
  type KnownRelation,
} from '../../domain/network-file/checking/known-network.js';
import type { ReferableList } from '../../domain/network-file/lists.js';

interface Held {
  readonly ids?: Partial<Record<ReferableList, readonly string[]>>;
  readonly municipalities?: Readonly<Record<string, string>>;
  readonly networks?: readonly string[];
  readonly relations?: readonly KnownRelation[];
  readonly memberships?: readonly (readonly [network: string, member: string])[];
  readonly pointers?: Readonly<Record<string, string>>;
}

/** A database that holds this. */
export function aDatabase({
  ids = {},
  municipalities = {},
  networks = [],
  relations = [],
  memberships = [],
  pointers = {},
}: Held): KnownNetwork {
  return {
    ...EMPTY_NETWORK,
    existing: (list, asked) => Promise.resolve(new Set(asked.filter((id) => ids[list]?.includes(id)))),
    municipalitiesByAgs: (ags) =>
      Promise.resolve(new Map(Object.entries(municipalities).filter(([key]) => ags.includes(key)))),
    networks: (asked) => Promise.resolve(new Set(asked.filter((id) => networks.includes(id)))),
    async *relations() {
      yield* relations;
    },
    async *memberships(networks) {
      const hasMembers = (id: string) => memberships.some(([network]) => network === id);
      for (const [network, member] of memberships) {
        if (hasMembers(member) || networks.includes(member)) yield { network, member };
      }
    },
    async *pointers() {
      for (const [id, to] of Object.entries(pointers)) yield { id, to };
    },
  };
}
