import type { Twins } from '../twins/open-twins.js';
import type { Findings } from '../findings.js';
import { allDocuments, derivedRows, publicDocuments, publicRows, storedRows } from './index-copies.js';
import type { Planted } from './restricted-entry.js';
import { wordsIn } from './words.js';

/**
 * Visitors' copies are the same; no copy at all holds what is only for its own people; what members may find is there.
 *
 * @returns how many rows the public index has
 */
export async function compareIndexes(
  { knowing, innocent }: Twins,
  planted: readonly Planted[],
  findings: Findings,
): Promise<number> {
  const [own, members] = (['own', 'members'] as const).map(
    (level) => new Set(planted.filter(({ visibility }) => visibility === level).map(({ word }) => word)),
  ) as [Set<string>, Set<string>];
  const stored = new Set(wordsIn((await storedRows(knowing.database)).join('\n'), 'secret'));
  const lost = planted.find(({ word }) => (own.has(word) || members.has(word)) && !stored.has(word));
  if (lost) findings.add('not stored', `${lost.where} was not stored, so nothing is proven about it`);

  const rows = [...(await publicRows(knowing.database)), ...publicDocuments(knowing.engine)];
  const others = new Set([...(await publicRows(innocent.database)), ...publicDocuments(innocent.engine)]);
  const row = rows.find((one) => !others.has(one)) ?? [...others].find((one) => !rows.includes(one));
  if (row) findings.add('index', `the public index differs in ${row.slice(0, 300)}`);

  const copies = [...(await derivedRows(knowing.database)), ...allDocuments(knowing.engine)];
  const derived = wordsIn(copies.join('\n'), 'secret');
  const leaked = derived.find((word) => own.has(word));
  if (leaked) findings.add('own in index', `an index holds ${leaked}, which is only for its own people`);
  if (!derived.some((word) => members.has(word)))
    findings.add('members', 'members find nothing of what is theirs');
  return rows.length;
}
