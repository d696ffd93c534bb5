import type { Alternative, QueryTerm } from '#language';
import { lexeme, type Mark } from './lexeme.js';
import type { Parameters } from './parameters.js';

/** Class D to A: running text, summary, topics, name. */
const CLASS_WEIGHTS = '{0.1, 0.3, 0.6, 1.0}';
/** A long text is not better for it: divided by the logarithm of its different words, which stands ready where `ts_rank` would count. */
const LENGTH = 'ln(length(terms) + 2)';
/** In another form than it was typed, and as our own reading of it: a synonym, a correction, the parts of what was typed. */
const FORM_WEIGHT = 0.9;
const READ_WEIGHT = 0.6;

/** How well a document answers, larger is better: as typed, and with less weight in other forms and by what it may also mean. */
export function rankExpression(terms: readonly QueryTerm[], parameters: Parameters): string {
  const all = terms.flatMap(({ alternatives }) => alternatives);
  const groups: [weight: number, operands: string[]][] = [
    [1, all.filter(isAsTyped).flatMap((one) => operandsOf(one, ['whole']))],
    [FORM_WEIGHT, all.filter(isForm).flatMap((one) => operandsOf(one, ['stem', 'part', ...wholeOf(one)]))],
    [READ_WEIGHT, all.filter(isReading).flatMap((one) => operandsOf(one, ['whole', 'stem', 'part']))],
  ];
  const ranks = groups
    .map(([weight, operands]) => rankOf(weight, [...new Set(operands)], parameters))
    .filter((rank) => rank !== null);
  return ranks.length === 0 ? '0::float8' : `((${ranks.join(' + ')}) / ${LENGTH})::float8`;
}

function isAsTyped({ how, prefix }: Alternative): boolean {
  return how === 'exact' && !prefix;
}

function isForm({ how }: Alternative): boolean {
  return how === 'exact' || how === 'form';
}

function isReading(one: Alternative): boolean {
  return !isForm(one);
}

/** A word as written is what was typed, or another form of it. */
function wholeOf(one: Alternative): Mark[] {
  return isAsTyped(one) ? [] : ['whole'];
}

/** @returns null for no operands: every `ts_rank` costs microseconds a document */
function rankOf(weight: number, operands: readonly string[], parameters: Parameters): string | null {
  if (operands.length === 0) return null;
  // ts_rank divides by their number, and a word is not worth less for the many ways in which it is written.
  const factor = parameters.add(weight * operands.length);
  const any = parameters.add(operands.join(' | '));
  return `${factor}::float8 * ts_rank('${CLASS_WEIGHTS}', terms, ${any}::tsquery)`;
}

function operandsOf({ forms, prefix }: Alternative, marks: readonly Mark[]): string[] {
  return forms.flatMap((form, index) => {
    const flag = prefix && index === forms.length - 1 ? ':*' : '';
    return marks.map((mark) => `${lexeme(form, mark)}${flag}`);
  });
}
