import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bench } from '../bench.js';
import { atLeast, atMost } from '../report/target.js';
import { generateNetworkFile } from '../synthetic-network.js';
import { importFile, type Imported } from './import-file.js';
import { insertBare } from './insert-bare.js';
import { placesIn, prepareDatabase, withDatabase } from './prepared-database.js';

const SIZES = [10_000, 100_000];
/** A repetition writes nothing; once is enough to see how fast it reads and compares. */
const REPEATED_UP_TO = 10_000;
const SEED = 1;
const LEAST_ENTRIES_PER_SECOND = 500;
const MOST_MB = 500;

interface Measured {
  readonly organisations: number;
  readonly megabytes: number;
  readonly first: Imported;
  readonly again: Imported | null;
  readonly bare: { readonly rows: number; readonly seconds: number };
}

/** How fast a network file comes in, and how much memory it takes while it does. */
export const benchImport: Bench = async ({ documents, folder, say }) => {
  const measured: Measured[] = [];
  for (const size of documents ? [documents] : SIZES) {
    say(`importing ${size} organisations`);
    measured.push(await measure(size, join(folder, `import-${size}`)));
  }
  const largest = measured.at(-1)!;
  return {
    tables: [
      {
        title: 'import network, a synthetic network file into an empty database',
        rows: measured.flatMap(rowsOf),
      },
    ],
    targets: [
      ...measured.map(({ organisations, first }) =>
        atLeast(
          `import of ${organisations} organisations`,
          first.entries / first.seconds,
          LEAST_ENTRIES_PER_SECOND,
          'entries/s',
        ),
      ),
      atMost(`memory of the import of ${largest.organisations}`, largest.first.peakMb, MOST_MB, 'MB'),
    ],
  };
};

async function measure(organisations: number, dataDir: string): Promise<Measured> {
  const path = `${dataDir}.json`;
  try {
    const bare = await withDatabase(dataDir, async (address) => {
      await prepareDatabase(address);
      await generateNetworkFile(path, organisations, SEED, await placesIn(address));
      return insertBare(path, address);
    });
    const first = await importFile(path, dataDir);
    if (first.created !== first.entries) throw new Error(`Not all was created: ${JSON.stringify(first)}`);
    const again = organisations <= REPEATED_UP_TO ? await importFile(path, dataDir) : null;
    return { organisations, megabytes: (await stat(path)).size / 1e6, first, again, bare };
  } finally {
    await rm(path, { force: true });
    await rm(dataDir, { recursive: true, force: true });
  }
}

function rowsOf({ organisations, megabytes, first, again, bare }: Measured) {
  const row = (what: string, { entries, seconds, readingSeconds, peakMb }: Imported) => ({
    what,
    organisations,
    entries,
    'file MB': megabytes,
    seconds,
    'of which reading': readingSeconds,
    'entries/s': entries / seconds,
    'peak MB': peakMb,
  });
  return [
    row('import', first),
    ...(again ? [row('the same file again (all unchanged)', again)] : []),
    {
      what: 'baseline: bare insert of the same entries as jsonb',
      organisations,
      entries: bare.rows,
      'file MB': megabytes,
      seconds: bare.seconds,
      'entries/s': bare.rows / bare.seconds,
    },
  ];
}
