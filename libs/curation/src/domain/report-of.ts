import type { SaveResult } from '#platform';
import { type ListName, type ReportEntry, type SpooledEntry, warningOf } from './network-file/index.js';
import type { Problem } from './network-file/problems/problem.js';
import { inBothLanguages } from './network-file/problems/say.js';

/** The report's line of an entry that was applied; fields that the owner edited stay and are said. */
export function reportOf<L extends ListName>(
  list: L,
  { id, line, warnings }: SpooledEntry<L>,
  { result, conflicts }: SaveResult,
): ReportEntry {
  const kept = conflicts.map((path) => warningOf(path, (texts) => texts.applied.conflict));
  return { list, id, result, line, warnings: [...warnings, ...kept] };
}

/** The report's line of an entry that was fine, but that the database did not take. */
export function rejectionOf<L extends ListName>(
  list: L,
  { id, line, warnings }: SpooledEntry<L>,
  { path, say }: Problem,
): ReportEntry {
  const { de: reason, en: reasonEn } = inBothLanguages(say);
  return { list, id, result: 'rejected', path, reason, reasonEn, line, warnings };
}
