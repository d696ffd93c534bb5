import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { DomainError } from '#platform';
import { readEntry } from '../../domain/network-file/entries/read-entry.js';
import { type ListName, LISTS } from '../../domain/network-file/lists.js';
import type { ReportEntry } from '../../domain/network-file/report/report-entry.js';
import { hostileFile } from './hostile-files.js';
import { withFile } from './in-folder.js';
import { ANY_PLACE, type Prepared, preparedFile } from './prepared.js';

const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}]/u;

/** What became of a hostile file: refused as a whole, or so many entries taken and rejected. */
export type Outcome = 'refused' | { readonly accepted: number; readonly rejected: number };

/**
 * Tries the file of this seed.
 *
 * @throws if anything but a refusal in words came of it, an accepted entry is not valid, or something stayed on the disk
 */
export async function tryHostileFile(seed: number): Promise<Outcome> {
  const { name, content } = hostileFile(seed);
  return withFile(name, content, async (path, folder) => {
    try {
      const prepared = await preparedFile(path, folder);
      checkPrepared(prepared);
      const accepted = LISTS.reduce((sum, list) => sum + prepared.accepted[list].length, 0);
      return { accepted, rejected: prepared.rejected.length };
    } catch (error) {
      if (!(error instanceof DomainError))
        throw new Error(`hostile file ${seed} (${name})`, { cause: error });
      checkRefusal(error);
      strictEqual((await readdir(folder)).join(), name);
      return 'refused';
    }
  });
}

function checkRefusal({ code, details: { reason, reasonEn, line } }: DomainError): void {
  ok(code.startsWith('NETWORK_FILE.'), code);
  checkSentences(reason, reasonEn);
  ok(line === undefined || Number(line) >= 1, `line ${String(line)}`);
}

function checkPrepared({ accepted, rejected }: Prepared): void {
  for (const entry of rejected) checkRejected(entry);
  for (const list of LISTS) {
    const ids = accepted[list].map(({ id }) => id);
    deepStrictEqual([...new Set(ids)], ids);
    for (const { entry } of accepted[list]) checkAccepted(list, entry);
  }
  ok(!('a' in {}) && !('polluted' in {}), 'a prototype was changed');
}

function checkRejected({ result, reason, reasonEn, path, line, id }: ReportEntry): void {
  deepStrictEqual([result, typeof path], ['rejected', 'string']);
  ok(line >= 1 && Number.isInteger(line), `line ${line}`);
  checkSentences(reason, reasonEn);
  ok(!HIDDEN.test(`${id}${path}`), JSON.stringify([id, path]));
}

/** Whatever was accepted is valid, and reads as itself. */
function checkAccepted(list: ListName, entry: unknown): void {
  const again = readEntry(list, entry, ANY_PLACE);
  deepStrictEqual('entry' in again ? again.entry : again.problems, entry);
}

function checkSentences(...sentences: readonly unknown[]): void {
  for (const sentence of sentences) {
    ok(typeof sentence === 'string' && sentence.endsWith('.'), String(sentence));
    ok(!HIDDEN.test(sentence), JSON.stringify(sentence));
  }
}
