import { EMPTY_NETWORK, type KnownNetwork } from '../../domain/network-file/checking/known-network.js';
import type { PlaceRegister } from '../../domain/network-file/entries/places.js';
import type { EntryOf } from '../../domain/network-file/entries/schemas.js';
import { IMPORT_ORDER, type ListName, LISTS } from '../../domain/network-file/lists.js';
import { prepareNetworkFile } from '../../domain/network-file/prepare-network-file.js';
import type { ReportEntry } from '../../domain/network-file/report/report-entry.js';
import type { SpooledEntry } from '../../domain/network-file/spool/spooled-entry.js';
import type { NetworkLists } from '../../domain/network-file/writing/write-network-file.js';
import { collect } from './collect.js';
import { withFile } from './in-folder.js';

export const ANY_PLACE: PlaceRegister = { knowsAgs: () => true, knowsAreaPrefix: () => true };

/** Everything that became of a small file, in memory. */
export interface Prepared {
  readonly accepted: { readonly [L in ListName]: readonly SpooledEntry<L>[] };
  readonly rejected: readonly ReportEntry[];
}

/** Prepares a file that holds this text; its extension says how to read it. */
export function prepared(
  text: string | Buffer,
  { name = 'network.yaml', known = EMPTY_NETWORK, register = ANY_PLACE } = {} as {
    name?: string;
    known?: KnownNetwork;
    register?: PlaceRegister;
  },
): Promise<Prepared> {
  return withFile(name, text, (path, folder) => preparedFile(path, folder, known, register));
}

/** The same for a network given as values, written as JSON. */
export function preparedLists(lists: object, known?: KnownNetwork): Promise<Prepared> {
  return prepared(JSON.stringify(lists), { name: 'network.json', known });
}

export async function preparedFile(
  path: string,
  folder: string,
  known: KnownNetwork = EMPTY_NETWORK,
  register: PlaceRegister = ANY_PLACE,
): Promise<Prepared> {
  const network = await prepareNetworkFile(path, { folder, register, known });
  try {
    const accepted: Partial<Record<ListName, SpooledEntry[]>> = {};
    for (const list of IMPORT_ORDER) accepted[list] = await collect(network.accepted(list));
    const rejected = await collect(network.rejected());
    return { accepted: accepted as Prepared['accepted'], rejected };
  } finally {
    await network.discard();
  }
}

/** The accepted entries as they would be written. */
export function listsOf({ accepted }: Prepared): NetworkLists {
  const lists = LISTS.map((list) => [list, accepted[list].map(({ entry }) => entry as EntryOf<ListName>)]);
  return Object.fromEntries(lists) as NetworkLists;
}
