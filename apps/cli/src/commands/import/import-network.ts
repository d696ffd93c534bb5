import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportNetwork, readReport, type ReportEntry, type Totals } from '#curation';
import { collectSoon } from '#platform';
import type { Outcome } from '../../outcome.js';
import { Progress } from '../../progress.js';
import type { Workplace } from '../../workplace.js';

interface Options {
  readonly dryRun?: boolean;
  readonly report?: string;
}

/** Lines about single entries that a person reads; the report file has all. */
const MOST_LINES = 40;

export async function importNetwork(place: Workplace, file: string, options: Options): Promise<Outcome> {
  collectSoon();
  const app = await place.app();
  const folder = await mkdtemp(join(tmpdir(), 'netzlotse-report-'));
  const reportPath = options.report ?? join(folder, 'report.jsonl');
  const progress = new Progress();
  try {
    const totals = await app.get(ImportNetwork).execute({
      path: file,
      dryRun: options.dryRun,
      reportPath,
      onProgress: (step) => progress.show(step),
    });
    progress.end();
    const remarks = await remarksIn(reportPath);
    return { text: [...remarks, summary(totals, options)].join('\n'), json: { ...totals } };
  } finally {
    progress.end();
    await rm(folder, { recursive: true, force: true });
  }
}

function summary(
  { in: read, created, changed, unchanged, rejected, warnings }: Totals,
  { dryRun }: Options,
): string {
  const counts = `${read} ${read === 1 ? 'entry' : 'entries'}: ${created} created, ${changed} changed, ${unchanged} unchanged, ${rejected} rejected, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`;
  return dryRun ? `Nothing was changed. ${counts}` : counts;
}

/** What a person should look at: rejected entries and warnings, the first of them. */
async function remarksIn(path: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const entry of readReport(path)) {
    if (lines.length >= MOST_LINES) return [...lines, '… (--report FILE holds all of them)'];
    lines.push(...remarksOf(entry));
  }
  return lines;
}

function remarksOf({ list, id, result, line, path, reason, reasonEn, warnings }: ReportEntry): string[] {
  const where = `${list} ${id ?? '?'} (line ${line})`;
  const rejected =
    result === 'rejected' ? [`x ${where}${path ? ` ${path}` : ''}: ${reason} / ${reasonEn}`] : [];
  return [
    ...rejected,
    ...warnings.map(
      (warning) =>
        `! ${where} ${warning.path}: ${warning.message} / ${warning.messageEn}${warning.suggestion ? ` → ${warning.suggestion}` : ''}`,
    ),
  ];
}
