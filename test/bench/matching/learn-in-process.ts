import { spend } from '../measure/process.js';
import type { Cost } from './cost.js';

/** What learning and preparing took, by the command that operators use. */
export interface LearnedInProcess {
  /** Learning alone, without what is prepared afterwards. */
  readonly seconds: number;
  readonly peakMb: number;
  readonly rows: readonly Cost[];
}

/** @throws Error when the command fails */
export async function learnInProcess(dataDir: string): Promise<LearnedInProcess> {
  const spent = await spend(['tools/cli.mjs', 'matching', 'learn', '--json'], {
    DATA_DIR: dataDir,
    DEMO: 'off',
  });
  if (spent.code !== 0) throw new Error(`Learning ended with ${spent.code}: ${spent.stdout}`);
  const { texts, seconds } = JSON.parse(spent.stdout.trim().split('\n').at(-1)!) as {
    texts: number;
    seconds: number;
  };
  return {
    seconds,
    peakMb: spent.peakMb,
    rows: [
      {
        what: 'learning from all texts (MB: most memory of the process)',
        rows: texts,
        seconds,
        MB: spent.peakMb,
      },
      {
        what: 'learning, preparing candidates, and the start of the process',
        rows: texts,
        seconds: spent.seconds,
        MB: '',
      },
    ],
  };
}
