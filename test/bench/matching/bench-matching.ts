import { join } from 'node:path';
import { loadConfig } from '#platform';
import { openApp } from '../../../apps/cli/src/open-app.js';
import { withPortal } from '../../../apps/cli/src/portal-process.js';
import type { Bench, BenchOptions, Report } from '../bench.js';
import { withDatabase } from '../import/prepared-database.js';
import { atMost } from '../report/target.js';
import { fillMatching } from './fill-matching.js';
import { learnInProcess } from './learn-in-process.js';
import { measureChanges } from './measure-changes.js';
import { measureLists } from './measure-lists.js';
import { measurePages } from './measure-pages.js';
import { preparedSizes } from './prepared-sizes.js';

const SIZES = [10_000, 20_000, 100_000];
/** Promised for the page of peers, ms, up to so many organisations. */
const PAGE_MS = [
  { upTo: 10_000, most: 30 },
  { upTo: 100_000, most: 80 },
] as const;
const LEARNING_OF = 20_000;
const [LEARNING_SECONDS, LEARNING_MB] = [60, 700];
const CHANGE_MS = 1_000;

/** How long lists of peers take, what is prepared for that and what it costs, beside the same lists without anything prepared. */
export const benchMatching: Bench = async (options) => {
  const reports: Report[] = [];
  for (const organisations of options.documents ? [options.documents] : SIZES)
    reports.push(await benchOne(organisations, options));
  return {
    tables: reports.flatMap(({ tables }) => tables),
    targets: reports.flatMap(({ targets }) => targets),
  };
};

async function benchOne(organisations: number, { folder, say }: BenchOptions): Promise<Report> {
  const dataDir = join(folder, `matching-${organisations}`);
  return withDatabase(dataDir, async (address) => {
    const preparing = await fillMatching(address, organisations, say);
    say('learning, in a process of its own');
    const learning = await learnInProcess(dataDir);
    const config = loadConfig({ DATA_DIR: dataDir, DEMO: 'off' });
    const app = await openApp(config, address);
    try {
      say('asking for lists');
      const lists = await measureLists(app);
      say('changing profiles');
      const changes = await measureChanges(app);
      say('asking for pages');
      const pages = await withPortal(config, address, (url) => measurePages(url, app));
      const costs = [...preparing, ...learning.rows, ...(await preparedSizes(app))];
      const title = (what: string) => `${what}, ${organisations} organisations`;
      return {
        tables: [
          {
            title: title('Lists of ten peers, milliseconds; found: of the ten that all comparisons find'),
            rows: lists,
          },
          { title: title('Pages and answers, milliseconds'), rows: pages },
          { title: title('One change of a profile, milliseconds'), rows: changes },
          { title: title('What is prepared, and what it costs'), rows: costs },
        ],
        targets: [
          ...PAGE_MS.filter(({ upTo }) => organisations <= upTo)
            .slice(0, 1)
            .map(({ most }) => atMost(title('page of peers, p95'), pages[0]!.p95, most, 'ms')),
          atMost(title('a change taken in, p95'), changes[0]!.p95, CHANGE_MS, 'ms'),
          ...(organisations <= LEARNING_OF
            ? [
                atMost(title('learning anew'), learning.seconds, LEARNING_SECONDS, 's'),
                atMost(title('memory of learning'), learning.peakMb, LEARNING_MB, 'MB'),
              ]
            : []),
        ],
      };
    } finally {
      await app.close();
    }
  });
}
