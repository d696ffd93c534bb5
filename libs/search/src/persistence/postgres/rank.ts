import type { Alternative, QueryTerm } from '#language';
import { lexeme, type Mark } from './lexeme.js';
import type { Parameters } from './parameters.js';

/** Class D to A: running text, summary, topics, name. */
const CLASS_WEIGHTS = '{0.1, 0.3, 0.6, 1.0}';
/** Divides by the logarithm of the length: a long text is not better for it. */
const BY_LENGTH = 1;
/** In another form than it was typed, and as our own reading of it: a synonym, a correction, the parts of what was typed. */
const FORM_WEIGHT = 0.9;
const READ_WEIGHT = 0.6;

/** No document has it: so the statement stays the same whatever is asked. */
const NOTHING = lexeme('', 'filter');

/** How well a document answers, larger is better: as typed, and with less weight in other forms and by what it may also mean. */
export function rankExpression(terms: readonly QueryTerm[], parameters: Parameters): string {
  const all = terms.flatMap(({ alternatives }) => alternatives);
  const groups: [weight: number, operands: string[]][] = [
    [1, all.filter(isAsTyped).flatMap((one) => operandsOf(one, ['whole']))],
    [FORM_WEIGHT, all.filter(isForm).flatMap((one) => operandsOf(one, ['stem', 'part', ...wholeOf(one)]))],
    [READ_WEIGHT, all.filter(isReading).flatMap((one) => operandsOf(one, ['whole', 'stem', 'part']))],
  ];
  const ranks = groups.map(([weight, operands]) => rankOf(weight, [...new Set(operands)], parameters));
  return `(${ranks.join(' + ')})::float8`;
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

function rankOf(weight: number, operands: readonly string[], parameters: Parameters): string {
  // ts_rank divides by their number, and a word is not worth less for the many ways in which it is written.
  const factor = parameters.add(weight * operands.length);
  const any = parameters.add(operands.length === 0 ? NOTHING : operands.join(' | '));
  return `${factor}::float8 * ts_rank('${CLASS_WEIGHTS}', terms, ${any}::tsquery, ${BY_LENGTH})`;
}

function operandsOf({ forms, prefix }: Alternative, marks: readonly Mark[]): string[] {
  return forms.flatMap((form, index) => {
    const flag = prefix && index === forms.length - 1 ? ':*' : '';
    return marks.map((mark) => `${lexeme(form, mark)}${flag}`);
  });
}
