import { join } from 'node:path';
import { Netzlotse, runCommand, type Settings } from '#testing';
import type { Bench } from '../bench.js';
import { placesIn, withDatabase } from '../import/prepared-database.js';
import { load, read } from '../measure/load.js';
import { ROOT } from '../measure/process.js';
import { atMost } from '../report/target.js';
import { generateNetworkFile } from '../synthetic-network.js';

const ORGANISATIONS = 2_000;
const SEED = 1;
const CLIENTS = [1, 16];
const REQUESTS = 400;
const WARM_UP = 60;
const OF_A_KIND = 40;
const MOST_KILOBYTES = 100;
const WORDS = [
  'Klimaschutz',
  'OZG',
  'Bürgerbeteiligung',
  'LoRaWAN',
  'Breitband Landkreis',
  'offene Daten',
  'Jugend',
];

/** How long visitors wait for the pages they see most, on the demo network and a synthetic one beside it. */
export const benchPages: Bench = async ({ documents, folder, say }) => {
  const dataDir = join(folder, 'pages');
  const file = join(folder, 'network.json');
  await withDatabase(dataDir, async () => undefined);
  const netzlotse = new Netzlotse({ DATA_DIR: dataDir }, 'node', ROOT);
  try {
    const address = await netzlotse.ready();
    await fill(file, documents ?? ORGANISATIONS, { DATA_DIR: dataDir }, say);
    const rows = [];
    for (const [page, paths] of Object.entries(await pagesOf(address))) {
      say(`asking for ${page}`);
      const addresses = paths.map((path) => `${address}${path}`);
      await load(addresses, 1, WARM_UP);
      for (const clients of CLIENTS)
        rows.push({ page, clients, ...(await load(addresses, clients, REQUESTS)) });
    }
    const search = rows.filter(({ page }) => page === 'first search page');
    return {
      tables: [{ title: `Pages with ${documents ?? ORGANISATIONS} organisations more, milliseconds`, rows }],
      targets: [
        atMost(
          'first search page, compressed',
          Math.max(...search.map(({ kilobytes }) => kilobytes)),
          MOST_KILOBYTES,
          'kB',
        ),
      ],
    };
  } finally {
    await netzlotse.end();
  }
};

/** Imports beside the running portal, and waits until all of it can be found. */
async function fill(file: string, organisations: number, settings: Settings, say: (line: string) => void) {
  say(`importing ${organisations} organisations`);
  const places = await withDatabase(settings['DATA_DIR']!, placesIn);
  await generateNetworkFile(file, organisations, SEED, places);
  await done(['import', 'network', file], settings);
  say('waiting for the index');
  for (;;) {
    const status = JSON.parse(
      (await done(['search', 'status', '--quick', '--json'], settings)).trim().split('\n').at(-1)!,
    );
    if (status.waiting === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

async function done(args: readonly string[], settings: Settings): Promise<string> {
  const { code, output } = await runCommand(args, settings, ROOT);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${output}`);
  return output;
}

/** The addresses of each kind, as the product itself lists them; a page of health as the baseline that does nothing. */
async function pagesOf(address: string): Promise<Record<string, readonly string[]>> {
  const listed = async (list: string, page: string, key: 'slug' | 'id') => {
    const { items } = JSON.parse(await read(`${address}/api/v1/${list}?limit=${OF_A_KIND}`));
    return (items as Record<string, string>[]).map((item) => `${page}/${encodeURIComponent(item[key]!)}`);
  };
  return {
    'baseline: health': ['/healthz'],
    start: ['/'],
    profile: await listed('organisations', '/organisationen', 'slug'),
    initiative: await listed('initiatives', '/initiativen', 'slug'),
    'first search page': WORDS.map((words) => `/suche?q=${encodeURIComponent(words)}`),
    topic: ['/themen/digitallotsen', '/themen'],
    matrix: ['/erfahrungen'],
  };
}
