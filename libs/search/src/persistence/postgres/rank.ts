import { type Alternative, type QueryTerm, WEIGHTS } from '#language';
import { lexeme, type Mark } from './lexeme.js';
import type { Parameters } from './parameters.js';

/** Running text, summary, topics, name. */
export const WEIGHT_OF_CLASS = { D: 0.1, C: 0.3, B: 0.6, A: 1 } as const;
const CLASS_WEIGHTS = `{${Object.values(WEIGHT_OF_CLASS).join(', ')}}`;
/** A long text is not better for it: divided by the logarithm of its different words, which stands ready where `ts_rank` would count. */
const LENGTH = 'ln(length(terms) + 2)';
/** In another form than it was typed, and as our own reading of it: a synonym, a correction, the parts of what was typed. */
const FORM_WEIGHT = 0.9;
const READ_WEIGHT = 0.6;

/** A lexeme that raises the rank of documents that have it, or the beginning of such. */
export interface Operand {
  readonly form: string;
  readonly mark: Mark;
  readonly prefix: boolean;
}

/** Lexemes that count alike; each once. */
export interface RankGroup {
  readonly weight: number;
  readonly operands: readonly Operand[];
}

/** What makes a document a better answer: as typed, and with less weight in other forms and by what it may also mean. */
export function rankGroups(terms: readonly QueryTerm[]): RankGroup[] {
  const all = terms.flatMap(({ alternatives }) => alternatives);
  const [typed, forms, readings] = [all.filter(isAsTyped), all.filter(isForm), all.filter(isReading)];
  return [
    group(
      1,
      typed.flatMap((one) => operandsOf(one, ['whole'])),
    ),
    group(
      FORM_WEIGHT,
      forms.flatMap((one) => operandsOf(one, ['stem', 'part', ...wholeOf(one)])),
    ),
    // A word that was meant is found as it is written before its other forms, like one that was typed.
    group(
      READ_WEIGHT,
      readings.flatMap((one) => operandsOf(one, ['whole'])),
    ),
    group(
      READ_WEIGHT * FORM_WEIGHT,
      readings.flatMap((one) => operandsOf(one, ['stem', 'part'])),
    ),
  ].filter(({ operands }) => operands.length > 0);
}

/** How well a document answers, larger is better. */
export function rankExpression(terms: readonly QueryTerm[], parameters: Parameters): string {
  const ranks = rankGroups(terms).map((one) => rankOf(one, parameters));
  return ranks.length === 0 ? '0::float8' : `((${ranks.join(' + ')}) / ${LENGTH})::float8`;
}

/** `ts_rank` takes a form and its beginning for the same, and leaves it to chance which of them counts: the beginning has both. */
function group(weight: number, operands: readonly Operand[]): RankGroup {
  const beginningsLast = [...operands].sort((a, b) => Number(a.prefix) - Number(b.prefix));
  const each = new Map(beginningsLast.map((one) => [lexeme(one.form, one.mark), one]));
  return { weight, operands: [...each.values()] };
}

function isAsTyped({ how, prefix }: Alternative): boolean {
  return how === 'exact' && !prefix;
}

/** The adjective of a noun is no form of it, but what it may also mean. */
function isForm({ how, weight }: Alternative): boolean {
  return how === 'exact' || (how === 'form' && weight >= WEIGHTS.form);
}

function isReading(one: Alternative): boolean {
  return !isForm(one);
}

/** A word as written is what was typed, or another form of it. */
function wholeOf(one: Alternative): Mark[] {
  return isAsTyped(one) ? [] : ['whole'];
}

function rankOf({ weight, operands }: RankGroup, parameters: Parameters): string {
  // ts_rank divides by their number, and a word is not worth less for the many ways in which it is written.
  const factor = parameters.add(weight * operands.length);
  const any = parameters.add(operands.map(textOf).join(' | '));
  return `${factor}::float8 * ts_rank('${CLASS_WEIGHTS}', terms, ${any}::tsquery)`;
}

function operandsOf({ forms, prefix }: Alternative, marks: readonly Mark[]): Operand[] {
  return forms.flatMap((form, index) =>
    marks.map((mark) => ({ form, mark, prefix: prefix && index === forms.length - 1 })),
  );
}

function textOf({ form, mark, prefix }: Operand): string {
  return `${lexeme(form, mark)}${prefix ? ':*' : ''}`;
}
