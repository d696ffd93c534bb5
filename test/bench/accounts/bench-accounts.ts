import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Netzlotse } from '#testing';
import type { Bench } from '../bench.js';
import { load, read } from '../measure/load.js';
import { ROOT } from '../measure/process.js';
import { quantile } from '../measure/quantile.js';
import type { Table } from '../report/table.js';
import { atMost } from '../report/target.js';
import { type Editor, signInEditor } from './editor.js';
import { type Flooded, flood } from './flood.js';

const WORDS = ['digitallotsen', 'lorawan', 'bürgerbeteiligung', 'glasfaser', 'stadtwerke', 'karlsruhe'];
const CLIENTS = 2;
const REQUESTS = 400;
const WARM_UP = 60;
const SAVES = 20;
const PAUSE_MS = 300;
const LOOK_EVERY_MS = 5;
const MOST_SLOWER = 1.5;
const MOST_MS = 1_000;
const MOST_KB = 120;
const CONCERNS = ['grunddaten', 'beschreibung', 'ort', 'kontakt', 'kennungen'];

/** What a flood of sign-ins does to those who search, how soon a save is seen and found, and how heavy the form is. */
export const benchAccounts: Bench = async ({ folder, say }) => {
  // Each attempt of the flood names an address of its own, as if many machines tried.
  const settings = { DATA_DIR: join(folder, 'accounts'), TRUST_PROXY: 'on', LOG_LEVEL: 'error' };
  const netzlotse = new Netzlotse(settings, 'node', ROOT);
  try {
    const portal = await netzlotse.ready();
    await sleep(PAUSE_MS);
    const editor = await signInEditor(portal, netzlotse.output);
    say('saving');
    const saves = await measureSaves(portal, editor);
    const pages = await measurePages(editor);
    say('searching, alone and beside a flood of sign-ins');
    const searches = await measureSearches(portal);
    const slower = searches.beside.p95 / searches.idle.p95;
    return {
      tables: [searches.table, saves.table, { title: 'Pages of the form, compressed, kB', rows: pages }],
      targets: [
        atMost('search beside a flood of sign-ins, times its idle p95', slower, MOST_SLOWER, 'x'),
        atMost('save to visible, p95', saves.visible, MOST_MS, 'ms'),
        atMost('visible to findable, p95', saves.findable, MOST_MS, 'ms'),
        atMost('largest page of the form', Math.max(...pages.map(({ kB }) => kB)), MOST_KB, 'kB'),
      ],
    };
  } finally {
    await netzlotse.end();
  }
};

async function measureSearches(portal: string) {
  const addresses = WORDS.map((word) => `${portal}/api/v1/search?q=${encodeURIComponent(word)}`);
  const search = () => load(addresses, CLIENTS, REQUESTS);
  await load(addresses, CLIENTS, WARM_UP);
  const idle = await search();
  const one = await flood(portal, 1, search);
  const many = await flood(portal, 1_000, search);
  const after = await search();
  const worse = one.result.p95 > many.result.p95 ? one.result : many.result;
  const rows = [
    { what: 'alone', ...idle, attempts: 0, answers: '' },
    { what: 'beside sign-ins for one account', ...one.result, ...told(one.flooded) },
    { what: 'beside sign-ins for a thousand', ...many.result, ...told(many.flooded) },
    { what: 'alone again', ...after, attempts: 0, answers: '' },
  ].map(({ what, n, p50, p95, attempts, answers }) => ({ what, n, p50, p95, attempts, answers }));
  return { idle, beside: worse, table: { title: 'Search while others sign in, milliseconds', rows } };
}

function told({ attempts, statuses }: Flooded) {
  const answers = Object.entries(statuses).map(([status, count]) => `${status}: ${count}`);
  return { attempts, answers: answers.join(', ') };
}

async function measureSaves(
  portal: string,
  { organisation, save }: Editor,
): Promise<{ visible: number; findable: number; table: Table }> {
  const waits = { saved: [] as number[], visible: [] as number[], findable: [] as number[] };
  for (let n = 0; n < SAVES; n += 1) {
    const word = `zqwv${n}x`;
    const startedAt = performance.now();
    await save({ summary: `Neu: ${word}` });
    waits.saved.push(performance.now() - startedAt);
    const page = `${portal}/organisationen/${organisation}`;
    waits.visible.push(await until(async () => (await read(page)).includes(word)));
    const search = `${portal}/api/v1/search?verbatim=true&q=${word}`;
    waits.findable.push(await until(async () => (await read(search)).includes(organisation)));
    await sleep(PAUSE_MS);
  }
  const row = (what: string, times: readonly number[]) => ({
    what,
    n: times.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    most: Math.max(...times),
  });
  const rows = [
    row('the answer to a save', waits.saved),
    row('from there until the page shows it', waits.visible),
    row('from there until a search finds it', waits.findable),
  ];
  const title = 'A save, until it is seen and found, milliseconds';
  return { visible: rows[1]!.p95, findable: rows[2]!.p95, table: { title, rows } };
}

async function measurePages({ organisation, weigh }: Editor) {
  const rows = [];
  for (const concern of CONCERNS) {
    const bytes = await weigh(`/organisationen/${organisation}/bearbeiten/${concern}`);
    rows.push({ what: concern, kB: bytes / 1_000 });
  }
  return rows;
}

/** @returns milliseconds until it holds */
async function until(holds: () => Promise<boolean>): Promise<number> {
  const startedAt = performance.now();
  while (!(await holds())) await sleep(LOOK_EVERY_MS);
  return performance.now() - startedAt;
}
