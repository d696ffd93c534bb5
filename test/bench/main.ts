import 'reflect-metadata';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench, BenchOptions, Report } from './bench.js';
import { benchAccounts } from './accounts/bench-accounts.js';
import { benchFairness } from './fairness/bench-fairness.js';
import { benchFresh } from './fresh/bench-fresh.js';
import { benchImport } from './import/bench-import.js';
import { benchMatching } from './matching/bench-matching.js';
import { benchPages } from './pages/bench-pages.js';
import { benchPlacesBesideSql } from './places/bench-places.js';
import { describeMachine, formatMachine } from './report/machine.js';
import { formatTable } from './report/table.js';
import { formatTarget } from './report/target.js';
import { benchSearch } from './search/bench-search.js';
import { benchStart } from './start/bench-start.js';

const BENCHES: Readonly<Record<string, Bench>> = {
  accounts: benchAccounts,
  start: benchStart,
  import: benchImport,
  pages: benchPages,
  places: benchPlacesBesideSql,
  search: benchSearch,
  fresh: benchFresh,
  matching: benchMatching,
  fairness: benchFairness,
};
/** What searches are run on; `meilisearch` needs a server, named by `MEILI_URL` and `MEILI_KEY`. */
const ENGINES = ['postgres', 'meilisearch'];

/** Exit codes: measured and within the targets, a target was missed, wrong use. */
const [DONE, MISSED, WRONG_USE] = [0, 1, 2];

process.exitCode = await main();

async function main(): Promise<number> {
  let given;
  try {
    given = parseArgs({
      allowPositionals: true,
      options: { documents: { type: 'string' }, engine: { type: 'string' }, json: { type: 'string' } },
    });
  } catch (error) {
    return refuse((error as Error).message);
  }
  const { documents, engine = 'postgres', json } = given.values;
  const [name = '', ...more] = given.positionals;
  if (more.length > 0 || (documents && !/^[1-9]\d{0,6}$/.test(documents)))
    return refuse('That is not how it is called.');
  if (!ENGINES.includes(engine)) return refuse(`There is no engine called ${engine}.`);
  const bench = BENCHES[name];
  if (!bench) return refuse(name ? `There is no benchmark called ${name}.` : 'Which benchmark?');
  return measure(name, bench, { documents: documents ? Number(documents) : null, engine }, json);
}

function refuse(reason: string): number {
  console.error(
    `${reason}\nnpm run bench -- <${Object.keys(BENCHES).join(' | ')}> [--documents N] [--engine E] [--json FILE]`,
  );
  return WRONG_USE!;
}

async function measure(
  name: string,
  bench: Bench,
  wish: Pick<BenchOptions, 'documents' | 'engine'>,
  json?: string,
): Promise<number> {
  const machine = describeMachine();
  console.log(`Benchmark ${name} on ${formatMachine(machine)}`);
  const folder = await mkdtemp(join(tmpdir(), 'netzlotse-bench-'));
  try {
    const report = await bench({ ...wish, folder, say: (line) => console.error(line) });
    print(report);
    if (json) await writeFile(json, `${JSON.stringify({ name, machine, ...report }, null, 2)}\n`);
    return report.targets.every(({ holds }) => holds) ? DONE! : MISSED!;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function print({ tables, targets }: Report): void {
  for (const table of tables) console.log(`\n${formatTable(table)}`);
  if (targets.length > 0) console.log(`\n${targets.map(formatTarget).join('\n')}`);
}
