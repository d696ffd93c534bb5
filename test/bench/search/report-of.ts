import type { Report } from '../bench.js';
import { atLeast, atMost, type Target } from '../report/target.js';
import type { Measured } from './bench-search.js';

const LEAST_PER_SECOND = 2_000;
const MOST_MS: Readonly<Record<number, number>> = { 10_000: 12, 100_000: 20 };
const MOST_GROWTH = 2;
const LEAST_TYPO_SHARE = 0.98;
const MOST_AT_ONCE_MS = 300;
const MOST_SUGGESTING_MS = 20;

/** What was measured, beside what is promised. */
export function reportOf(engine: string, measured: readonly Measured[]): Report {
  return {
    tables: [
      {
        title: `Searching with ${engine}, milliseconds; found: the meant profile is among the first twenty`,
        rows: measured.flatMap(rowsOf),
      },
      { title: 'Slips in questions whose profile is found without', rows: measured.flatMap(slipsOf) },
      { title: 'Making the index', rows: measured.flatMap(fillingOf) },
    ],
    targets: [...measured.flatMap(targetsOf), ...growth(measured)],
  };
}

function rowsOf({ documents, rows }: Measured) {
  return Object.entries(rows).map(([what, { n, p50, p95, clean, typo }]) => ({
    documents,
    what,
    n,
    p50,
    p95,
    ...(clean !== undefined &&
      typo !== undefined && { 'found clean': clean, 'found with a typo, of found without': typo }),
  }));
}

function slipsOf({ documents, slips: { noWords, words } }: Measured) {
  return [
    { documents, 'the slip': 'is no word', ...noWords },
    { documents, 'the slip': 'is a word itself: only asked about', ...words },
  ];
}

function fillingOf({ documents, filled, baselineSeconds }: Measured) {
  const row = (what: string, seconds: number) => ({
    documents,
    what,
    seconds,
    'documents/s': documents / seconds,
  });
  return [
    { ...row('rebuild: read, analyse, write', filled.seconds), 'index MB': filled.megabytes },
    row('baseline: plain german + GIN', baselineSeconds),
  ];
}

function targetsOf({ documents, filled, rows, slips }: Measured): Target[] {
  const p95 = (beginning: string) =>
    Object.entries(rows).find(([what]) => what.startsWith(beginning))![1].p95;
  const raw = rows['engine, with analysis and typos']!;
  const of = (what: string) => `${what}, ${documents} documents`;
  return [
    atMost(of('engine p95 beside plain german + GIN'), raw.p95, p95('baseline'), 'ms'),
    ...(MOST_MS[documents] ? [atMost(of('HTTP p95'), p95('HTTP: first'), MOST_MS[documents], 'ms')] : []),
    atMost(of('commonest words, 16 at once, p95'), p95('HTTP: the commonest words,'), MOST_AT_ONCE_MS, 'ms'),
    atMost(of('suggestions p95'), p95('HTTP: suggestions'), MOST_SUGGESTING_MS, 'ms'),
    atLeast(
      of('found with a slip that is no word, of found without'),
      slips.noWords.found,
      LEAST_TYPO_SHARE,
      '',
    ),
    atLeast(of('index'), documents / filled.seconds, LEAST_PER_SECOND, 'documents/s'),
  ];
}

function growth(measured: readonly Measured[]): Target[] {
  const [small, large] = measured;
  if (!small || !large) return [];
  const p95 = ({ rows }: Measured) => rows['HTTP: first page']!.p95;
  return [
    atMost(
      'growth of HTTP p95 from the smaller to the larger network',
      p95(large) / p95(small),
      MOST_GROWTH,
      'times',
    ),
  ];
}
