import { createReadStream } from 'node:fs';
import { ImportRegister, type RegisterReport } from '#places';
import { messagesOf } from '#messages';
import type { Outcome } from '../../outcome.js';
import type { Workplace } from '../../workplace.js';

/** Changes that a person reads; `--json` has all. */
const MOST_LINES = 40;

export async function importRegister(
  place: Workplace,
  file: string,
  { dryRun = false }: { dryRun?: boolean },
): Promise<Outcome> {
  const app = await place.app();
  const report = await app.get(ImportRegister).execute(createReadStream(file), { dryRun });
  return { text: textOf(report, dryRun), json: { ...report, rejected: 0, warnings: 0 } };
}

function textOf(
  { date, created, changed, unchanged, vanished, entries, ...counts }: RegisterReport,
  dryRun: boolean,
): string {
  const { changes } = messagesOf('en').places;
  const lines = entries
    .slice(0, MOST_LINES)
    .map(
      ({ ags, kind, before, after }) =>
        `${ags} ${changes[kind]}: ${[before?.name, after?.name].filter(Boolean).join(' → ')}`,
    );
  const more =
    entries.length > MOST_LINES ? [`… ${entries.length - MOST_LINES} more (--json holds all of them)`] : [];
  const summary = `Register of ${date}: ${counts.in} places, ${created} created, ${changed} changed, ${unchanged} unchanged, ${vanished} vanished.`;
  return [...lines, ...more, dryRun ? `Nothing was changed. ${summary}` : summary].join('\n');
}
