import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Transaction } from '#platform';
import { askedAround, EVERYTHING, NetworkWords, SearchEngine, SearchRecords, UnderstandQuery } from '#search';
import { Netzlotse } from '#testing';
import type { Bench, BenchOptions } from '../bench.js';
import { withDatabase } from '../import/prepared-database.js';
import { load, read } from '../measure/load.js';
import { ROOT } from '../measure/process.js';
import { answerable } from './asking/answerable.js';
import { type Answered, type Ask, askAll } from './asking/ask-all.js';
import { commonestWords } from './asking/commonest.js';
import { PlainGerman } from './asking/plain-german.js';
import { askSlips, type SlipsByKind } from './asking/slips.js';
import { questionsFor } from './corpus/questions.js';
import { fillNetwork, type FilledNetwork } from './filling/filled-network.js';
import { reportOf } from './report-of.js';

const SIZES = [10_000, 100_000];
const QUESTIONS = 200;
const SEED = 7;
/** So many that there are three hundred slips among those that can be found. */
const [QUESTIONS_WITH_SLIPS, SEED_OF_SLIPS] = [1_500, 11];
const COMMON_WORDS = 10;
const AT_ONCE = 16;
const REQUESTS = 400;
const LONGEST_REHEARSAL_MS = 600_000;

/** What was measured on one size of network. */
export interface Measured {
  readonly documents: number;
  readonly filled: Pick<FilledNetwork, 'seconds' | 'megabytes'>;
  readonly baselineSeconds: number;
  readonly slips: SlipsByKind;
  /** By what was asked; over HTTP nothing is said of what was found. */
  readonly rows: Readonly<Record<string, Pick<Answered, 'n' | 'p50' | 'p95'> & Partial<Answered>>>;
}

/** How fast searches are answered and how well, beside plain Postgres on the same texts in the same run. */
export const benchSearch: Bench = async (options) => {
  const measured: Measured[] = [];
  for (const size of options.documents ? [options.documents] : SIZES)
    measured.push(await measure(size, options));
  return reportOf(options.engine, measured);
};

function measure(documents: number, { folder, engine, say }: BenchOptions): Promise<Measured> {
  const dataDir = join(folder, `search-${documents}`);
  const { MEILI_URL = '', MEILI_KEY = '' } = process.env;
  const settings = { DATA_DIR: dataDir, SEARCH_ENGINE: engine, ...(MEILI_URL && { MEILI_URL, MEILI_KEY }) };
  return withDatabase(dataDir, async (address) => {
    const filled = await fillNetwork(address, settings, documents, say);
    const { app, profiles } = filled;
    const questions = questionsFor(profiles, QUESTIONS, SEED);
    const clear = answerable(questions, profiles);
    say('asking plain Postgres');
    const plain = new PlainGerman(app.get(Transaction));
    const baselineSeconds = await plain.fill(profiles);
    const baseline = await askAll((text) => plain.ask(text), questions, clear);
    say('asking the engine');
    const raw = await askAll(await engineOf(filled), questions, clear);
    say('asking with slips');
    const many = questionsFor(profiles, QUESTIONS_WITH_SLIPS, SEED_OF_SLIPS);
    const sayEnough = answerable(many, profiles);
    const slips = await askSlips(
      app.get(SearchRecords),
      many.filter((question) => sayEnough.has(question)),
      profiles,
    );
    const common = commonestWords(profiles, COMMON_WORDS);
    await app.close();
    const http = await overHttp(
      settings,
      questions.map(({ text }) => text),
      common,
      say,
    );
    return {
      documents,
      filled,
      baselineSeconds,
      slips,
      rows: {
        'baseline: plain german + GIN, no facets': baseline,
        'engine, with analysis and typos': raw,
        ...http,
      },
    };
  });
}

/** The code that serves members, up to where hits are read from the database. */
async function engineOf({ app }: FilledNetwork): Promise<Ask> {
  await app.get(NetworkWords).refresh();
  await app.get(SearchEngine).hold(() => false);
  const [understand, engine] = [app.get(UnderstandQuery), app.get(SearchEngine)];
  const { text: _text, typing: _typing, verbatim: _verbatim, ...wish } = EVERYTHING;
  const find = async (text: string, doubtful: boolean): Promise<string[]> => {
    const asked = { text, typing: false, verbatim: false };
    const { terms, name } = await understand.execute(asked, 'public', doubtful);
    const { hits } = await engine.search({ ...wish, terms: askedAround(terms), name, audience: 'public' });
    return hits.map(({ id }) => id);
  };
  return async (text) => {
    const ids = await find(text, false);
    return ids.length > 0 ? ids : find(text, true);
  };
}

/** Whole answers of a portal: twenty hits read from the database, snippets, marked letters, facets. */
async function overHttp(
  settings: Readonly<Record<string, string>>,
  texts: readonly string[],
  common: readonly string[],
  say: (line: string) => void,
) {
  const netzlotse = new Netzlotse({ ...settings, DEMO: 'off' }, 'node', ROOT);
  try {
    const address = await netzlotse.ready();
    await untilRehearsed(address);
    const asked = (path: string, words: readonly string[]) =>
      words.map((word) => `${address}/api/v1/${path}${encodeURIComponent(word)}`);
    const rows: Record<string, Pick<Answered, 'n' | 'p50' | 'p95'>> = {};
    const measureOf = async (what: string, addresses: readonly string[], clients: number) => {
      say(`asking over HTTP: ${what}`);
      await load(addresses, clients, Math.min(addresses.length, 40));
      const { n, p50, p95 } = await load(addresses, clients, Math.max(addresses.length, REQUESTS));
      rows[what] = { n, p50, p95 };
    };
    await measureOf('HTTP: first page', asked('search?q=', texts), 1);
    await measureOf('HTTP: the commonest words', asked('search?q=', common), 1);
    await measureOf(`HTTP: the commonest words, ${AT_ONCE} at once`, asked('search?q=', common), AT_ONCE);
    await measureOf(
      'HTTP: suggestions from three letters',
      asked(
        'suggest?q=',
        texts.map((text) => text.slice(0, 3)),
      ),
      1,
    );
    return rows;
  } finally {
    await netzlotse.end();
  }
}

/** A portal takes the index into its memory and rehearses while it already answers; it does neither to the end while its engine is away. */
async function untilRehearsed(address: string): Promise<void> {
  for (const end = Date.now() + LONGEST_REHEARSAL_MS; Date.now() < end; await sleep(200))
    if (/^search_rehearsed 1/m.test(await read(`${address}/metrics`))) return;
  throw new Error('The portal has not rehearsed: was its search engine away?');
}
