import { spend, type Spent } from '../measure/process.js';

/** What became of one import through the command that operators use. */
export interface Imported {
  readonly entries: number;
  readonly created: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** From the command to its end, its own start included. */
  readonly seconds: number;
  /** Of which the file was read and checked; the rest is written. */
  readonly readingSeconds: number;
  readonly peakMb: number;
}

/** @throws Error when the command fails */
export async function importFile(path: string, dataDir: string): Promise<Imported> {
  let readingSeconds = 0;
  const spent = await spend(
    ['tools/cli.mjs', 'import', 'network', path, '--json'],
    { DATA_DIR: dataDir, DEMO: 'off' },
    (line, seconds) => {
      if (line.includes('"reading"')) readingSeconds = seconds;
    },
  );
  const { in: entries, created, unchanged, rejected } = totalsOf(spent);
  return {
    entries,
    created,
    unchanged,
    rejected,
    seconds: spent.seconds,
    readingSeconds,
    peakMb: spent.peakMb,
  };
}

function totalsOf({ code, stdout }: Spent): Record<'in' | 'created' | 'unchanged' | 'rejected', number> {
  if (code !== 0) throw new Error(`The import ended with ${code}: ${stdout}`);
  return JSON.parse(stdout.trim().split('\n').at(-1)!);
}
