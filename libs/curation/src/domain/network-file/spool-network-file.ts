import type { NetworkIndex } from './checking/network-index.js';
import { referencesOf } from './entries/references.js';
import { entryKey, isKeyedByEnds } from './entries/entry-key.js';
import type { PlaceRegister } from './entries/places.js';
import { readEntry } from './entries/read-entry.js';
import type { EntryOf } from './entries/schemas.js';
import type { ListName } from './lists.js';
import type { Problem } from './problems/problem.js';
import { readNetworkFile } from './reading/read-network-file.js';
import type { SourceEntry } from './reading/source-entry.js';
import type { OnBytes } from './reading/utf8-chunks.js';
import type { Rejections } from './spool/rejections.js';
import type { SpooledEntry } from './spool/spooled-entry.js';
import type { SpoolWriter } from './spool/spool-writer.js';

export interface SpoolTarget {
  readonly index: NetworkIndex;
  readonly entries: SpoolWriter;
  readonly rejections: Rejections;
}

/**
 * Reads a whole file, puts the entries that are fine by themselves on disk and notes their keys.
 *
 * @throws DomainError `NETWORK_FILE.…` when the file is refused
 */
export async function spoolNetworkFile(
  path: string,
  register: PlaceRegister,
  target: SpoolTarget,
  onBytes?: OnBytes,
): Promise<void> {
  await readNetworkFile(path, (source) => spoolEntry(source, register, target), onBytes);
}

async function spoolEntry(
  source: SourceEntry,
  register: PlaceRegister,
  { index, entries, rejections }: SpoolTarget,
): Promise<void> {
  const { list, line, value } = source;
  const id = entryKey(list, value);
  const known = index.lists[list];
  const ordinal = known.size;
  const doubled = doubledProblems(list, known.add(id, line));
  const reading = source.problem ? { problems: [source.problem] } : readEntry(list, value, register);
  if ('problems' in reading || doubled.length > 0) {
    known.reject(ordinal);
    const problems = 'problems' in reading ? [...doubled, ...reading.problems] : doubled;
    return rejections.add(list, id, problems, (path) => source.lineOf(path));
  }
  const { entry, warnings } = reading;
  if (list === 'organisations') index.organisations.note(entry as EntryOf<'organisations'>);
  const lines = referenceLines(list, entry, source);
  await entries.add(list, { ordinal, id: id ?? '', line, entry, warnings, ...lines });
}

function doubledProblems(list: ListName, earlierLine: number | null): Problem[] {
  if (earlierLine === null) return [];
  if (isKeyedByEnds(list)) return [{ path: '', say: (texts) => texts.rejected.doubledKey(earlierLine) }];
  return [{ path: 'id', say: (texts) => texts.rejected.doubledId(earlierLine) }];
}

/** Lines are known only while the file is read; references are judged after that. */
function referenceLines(
  list: ListName,
  entry: EntryOf<ListName>,
  source: SourceEntry,
): Pick<SpooledEntry, 'lines'> {
  const elsewhere = referencesOf(list, entry as never)
    .map(({ path }) => [path, source.lineOf(path)] as const)
    .filter(([, line]) => line !== source.line);
  return elsewhere.length === 0 ? {} : { lines: Object.fromEntries(elsewhere) };
}
