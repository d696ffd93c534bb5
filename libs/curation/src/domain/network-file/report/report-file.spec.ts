import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inFolder } from '../../../testing/network-file/in-folder.js';
import { prepared } from '../../../testing/network-file/prepared.js';
import { warningOf } from '../warnings/warning.js';
import { REPORTED_PROBLEMS } from '../limits.js';
import type { ReportEntry } from './report-entry.js';
import { ReportFile } from './report-file.js';

const done = (result: ReportEntry['result'], warnings: ReportEntry['warnings'] = []): ReportEntry => ({
  list: 'events',
  id: 'a',
  result,
  line: 1,
  warnings,
});

describe('the report', () => {
  it('has a JSON line per entry, and totals that add up', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'report.jsonl');
      const entries = [
        done('created', [warningOf('links[0]', (texts) => texts.warning.linkSpace, 'x')]),
        done('changed'),
        done('unchanged'),
        done('unchanged'),
        done('rejected'),
      ];
      const report = await ReportFile.create(path);
      for (const entry of entries) await report.add(entry);
      await report.close();
      const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
      expect(lines.map((line) => JSON.parse(line) as ReportEntry)).toEqual(entries);
      expect(report.totals).toEqual({
        in: 5,
        created: 1,
        changed: 1,
        unchanged: 2,
        rejected: 1,
        warnings: 1,
      });
    }));

  it('may be counted only', async () => {
    const report = await ReportFile.create(null);
    await report.add(done('created'));
    await report.close();
    expect(report.totals.in).toBe(1);
  });

  it('names the first problem of an entry, its line, and the further ones', async () => {
    const { rejected } = await prepared('events:\n- id: Ä\n  title: x\n  theme: [1]\n  place: 1\n');
    expect(rejected).toEqual([
      {
        list: 'events',
        id: 'Ä',
        result: 'rejected',
        path: 'id',
        line: 2,
        warnings: [],
        reason: 'Erlaubt sind Kleinbuchstaben a bis z, Ziffern und Bindestriche dazwischen, etwa „ae“.',
        reasonEn: 'Lower-case letters a to z, digits, and hyphens between them are allowed, such as “ae”.',
        further: [
          { path: 'place', reason: 'Ein AGS hat 8 Ziffern.', reasonEn: 'An AGS has 8 digits.', line: 5 },
          {
            path: 'theme',
            reason: 'Der Wert passt nicht: Erwartet wird ein Text.',
            reasonEn: 'The value does not fit: a text is expected.',
            line: 4,
          },
        ],
      },
    ]);
  });

  it('does not grow with the number of problems', async () => {
    const wrong = Array.from({ length: 200 }, (_, at) => `x${at}: 1`).join(', ');
    const { rejected } = await prepared(`events:\n- { ${wrong} }\n`);
    expect(rejected[0]?.further).toHaveLength(REPORTED_PROBLEMS - 1);
  });
});
