import { checkList } from './checking/check-list.js';
import type { KnownNetwork } from './checking/known-network.js';
import { NetworkIndex } from './checking/network-index.js';
import type { PlaceRegister } from './entries/places.js';
import { IMPORT_ORDER, type ListName } from './lists.js';
import type { OnBytes } from './reading/utf8-chunks.js';
import type { ReportEntry } from './report/report-entry.js';
import { jsonLines } from './spool/json-lines.js';
import { LineWriter } from './spool/line-writer.js';
import { Rejections } from './spool/rejections.js';
import { SpoolFolder } from './spool/spool-folder.js';
import { spoolNetworkFile } from './spool-network-file.js';
import type { SpooledEntry } from './spool/spooled-entry.js';
import { SpoolWriter } from './spool/spool-writer.js';

export interface PrepareOptions {
  /** Where to keep the read entries meanwhile: a folder on a disk with room for two more copies of the file. */
  readonly folder: string;
  readonly register: PlaceRegister;
  readonly known: KnownNetwork;
  /** Told how many bytes have been read. */
  readonly onBytes?: OnBytes;
}

/** A file that was read to its end and checked: what may be applied, and what may not. */
export interface PreparedNetwork {
  /** Entries of a list, in the order of the file. */
  count(list: ListName): { readonly accepted: number; readonly rejected: number };
  /** What may be applied, list by list as in `IMPORT_ORDER`, so that whatever an entry refers to comes before it. */
  accepted<L extends ListName>(list: L): AsyncGenerator<SpooledEntry<L>>;
  /** The report's lines of what was rejected. */
  rejected(): AsyncGenerator<ReportEntry>;
  /** Removes everything from the disk. To be called in any case. */
  discard(): Promise<void>;
}

/**
 * Reads a network file to its end and checks every entry by itself, against the rest of the file and against the
 * database. Nothing is applied. Memory holds keys and references, never entries.
 *
 * @throws DomainError `NETWORK_FILE.…` (`invalid`, or `not-found`) when the file as a whole is refused; its details
 *   hold `reason`, `reasonEn` and mostly `line`
 */
export async function prepareNetworkFile(path: string, options: PrepareOptions): Promise<PreparedNetwork> {
  const folder = await SpoolFolder.create(options.folder);
  try {
    const index = await readAndCheck(path, folder, options);
    return {
      count: (list) => countOf(index, list),
      accepted: (list) => folder.entries(list, 'checked'),
      rejected: () => jsonLines<ReportEntry>(folder.rejectedPath),
      discard: () => folder.removeAll(),
    };
  } catch (error) {
    await folder.removeAll();
    throw error;
  }
}

async function readAndCheck(
  path: string,
  folder: SpoolFolder,
  options: PrepareOptions,
): Promise<NetworkIndex> {
  const { register, known, onBytes } = options;
  const index = new NetworkIndex();
  const entries = new SpoolWriter(folder, 'read');
  const rejections = new Rejections(await LineWriter.create(folder.rejectedPath));
  try {
    await spoolNetworkFile(path, register, { index, entries, rejections }, onBytes);
    await entries.close();
    for (const list of IMPORT_ORDER) await checkList(list, { folder, index, known, rejections });
  } finally {
    await entries.close();
    await rejections.close();
  }
  return index;
}

function countOf(index: NetworkIndex, list: ListName): { accepted: number; rejected: number } {
  const { size, rejectedCount } = index.lists[list];
  return { accepted: size - rejectedCount, rejected: rejectedCount };
}
