import type { ListName } from '../lists.js';
import type { Problem } from '../problems/problem.js';
import { inBatches } from '../spool/json-lines.js';
import type { Rejections } from '../spool/rejections.js';
import type { SpoolFolder, Stage } from '../spool/spool-folder.js';
import { lineIn, type SpooledEntry } from '../spool/spooled-entry.js';
import { SpoolWriter } from '../spool/spool-writer.js';
import { checksOf } from './checks/checks.js';
import type { CheckContext, EntryCheck } from './checks/entry-check.js';
import { OwnListReferences, type PointingList, refersToItself } from './own-list-references.js';

const BATCH = 500;

export interface ListCheckContext extends CheckContext {
  readonly folder: SpoolFolder;
  readonly rejections: Rejections;
}

/**
 * Checks the entries of one list against the rest of the file and the database. The lists it refers to must have been
 * checked before.
 */
export async function checkList<L extends ListName>(list: L, context: ListCheckContext): Promise<void> {
  const own = refersToItself(list) ? new OwnListReferences(list, context.index.lists[list]) : null;
  await writing(context.folder, 'checked', (checked) => checkEach(list, context, own, checked));
  if (own !== null && (await own.settle(context.known))) {
    await writing(context.folder, 'settled', (settled) => dropRejected(list, context, own, settled));
    await context.folder.replace(list, 'checked', 'settled');
  }
  await context.folder.remove(list, 'read');
}

async function writing(folder: SpoolFolder, stage: Stage, work: (writer: SpoolWriter) => Promise<void>) {
  const writer = new SpoolWriter(folder, stage);
  try {
    await work(writer);
  } finally {
    await writer.close();
  }
}

async function checkEach<L extends ListName>(
  list: L,
  context: ListCheckContext,
  own: OwnListReferences | null,
  checked: SpoolWriter,
): Promise<void> {
  const checks = checksOf(list, context);
  for await (const batch of inBatches(context.folder.entries(list, 'read'), BATCH)) {
    for (const check of checks) await check.prepare?.(batch);
    for (const spooled of batch) {
      const { entry, problems } = judge(spooled, checks);
      if (problems.length > 0) await reject(list, entry, problems, context);
      else {
        own?.note(entry as SpooledEntry<PointingList>);
        await checked.add(list, entry);
      }
    }
  }
}

interface Judgement<L extends ListName> {
  readonly entry: SpooledEntry<L>;
  readonly problems: readonly Problem[];
}

function judge<L extends ListName>(spooled: SpooledEntry<L>, checks: readonly EntryCheck<L>[]): Judgement<L> {
  let entry = spooled;
  for (const check of checks) {
    const { problems = [], warnings = [], completed = entry } = check.judge(entry);
    if (problems.length > 0) return { entry, problems };
    entry = warnings.length === 0 ? completed : { ...completed, warnings: [...entry.warnings, ...warnings] };
  }
  return { entry, problems: [] };
}

async function reject<L extends ListName>(
  list: L,
  entry: SpooledEntry<L>,
  problems: readonly Problem[],
  { index, rejections }: ListCheckContext,
): Promise<void> {
  index.lists[list].reject(entry.ordinal);
  await rejections.add(list, entry.id, problems, (path) => lineIn(entry, path));
}

/** Leaves out what was rejected only when the whole list had been seen. */
async function dropRejected<L extends ListName>(
  list: L,
  context: ListCheckContext,
  own: OwnListReferences,
  settled: SpoolWriter,
): Promise<void> {
  for await (const entry of context.folder.entries(list, 'checked')) {
    if (!context.index.lists[list].isRejected(entry.ordinal)) await settled.add(list, entry);
    else await reject(list, entry, [own.problemOf(entry as SpooledEntry<PointingList>)], context);
  }
}
