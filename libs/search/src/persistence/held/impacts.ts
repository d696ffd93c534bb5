import { WEIGHT_OF_CLASS } from '../postgres/rank.js';
import { MOST_CODES } from './postings.js';

export type ClassLabel = keyof typeof WEIGHT_OF_CLASS;

/** Sum of 1/i² over all i, as ts_rank rounds it. */
const BASEL = 1.64493406685;

/** Up to so many places each sequence of classes has a code of its own. */
const SHORT = 4;
const LABELS = Object.keys(WEIGHT_OF_CLASS) as ClassLabel[];
const SEQUENCES = sequencesUpTo(SHORT);
const [LEAST, MOST] = [WEIGHT_OF_CLASS.D / BASEL, WEIGHT_OF_CLASS.A];
const STEPS = MOST_CODES - 1 - SEQUENCES.length;
const RANGE = Math.log(MOST / LEAST);

const CODES = new Map(SEQUENCES.map((classes, code) => [classes, code]));
/** What `ts_rank` gives for one lexeme with the classes of a code (`calc_rank_or` in tsrank.c of Postgres), by that code. */
export const IMPACTS: Float64Array = Float64Array.from({ length: MOST_CODES }, (_, code) =>
  code < SEQUENCES.length
    ? valueOf(SEQUENCES[code]!)
    : LEAST * Math.exp((RANGE * (code - SEQUENCES.length)) / STEPS),
);

/**
 * A code for how much a lexeme says about a document, by the classes of its places in the order of the text ("AD"): exact for up to
 * four of them, for more to a thousandth. It depends on nothing else that is held: what one may not see moves nothing.
 */
export function impactCode(classes: string): number {
  const code = CODES.get(classes);
  if (code !== undefined) return code;
  return SEQUENCES.length + Math.round((STEPS * Math.log(valueOf(classes) / LEAST)) / RANGE);
}

function valueOf(classes: string): number {
  const weights: number[] = [...classes].map((label) => WEIGHT_OF_CLASS[label as ClassLabel]);
  const most = Math.max(...weights);
  const at = weights.indexOf(most) + 1;
  const all = weights.reduce((sum, weight, index) => sum + weight / (index + 1) ** 2, 0);
  return (most + all - most / at ** 2) / BASEL;
}

function sequencesUpTo(length: number): string[] {
  if (length === 0) return [];
  const shorter = sequencesUpTo(length - 1);
  const longest = shorter.filter((one) => one.length === length - 1);
  const grown = (longest.length === 0 ? [''] : longest).flatMap((one) => LABELS.map((label) => one + label));
  return [...shorter, ...grown];
}
