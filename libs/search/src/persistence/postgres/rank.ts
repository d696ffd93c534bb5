import type { Alternative, QueryTerm } from '#language';
import { lexeme, type Mark } from './lexeme.js';
import type { Parameters } from './parameters.js';

/** Class D to A: running text, summary, topics, name. */
const CLASS_WEIGHTS = '{0.1, 0.3, 0.6, 1.0}';
/** Divides by the logarithm of the length: a long text is not better for it. */
const BY_LENGTH = 1;
/** What is our own reading of a word counts less than what was typed. */
const READ_WEIGHT = 0.6;

/** How well a document answers, larger is better: what was typed, and with less weight what it may also mean. */
export function rankExpression(terms: readonly QueryTerm[], parameters: Parameters): string {
  const all = terms.flatMap(({ alternatives }) => alternatives);
  const parts = [
    rankOf(all.filter(isTyped), 1, parameters),
    rankOf(
      all.filter((one) => !isTyped(one)),
      READ_WEIGHT,
      parameters,
    ),
  ].flat();
  return parts.length === 0 ? '0::float8' : `(${parts.join(' + ')})::float8`;
}

function isTyped({ how }: Alternative): boolean {
  return how === 'exact' || how === 'form';
}

function rankOf(alternatives: readonly Alternative[], weight: number, parameters: Parameters): string[] {
  if (alternatives.length === 0) return [];
  const operands = [...new Set(alternatives.flatMap(operandsOf))];
  // ts_rank divides by their number, and a word is not worth less for the many ways in which it is written.
  const factor = parameters.add(weight * operands.length);
  const any = parameters.add(operands.join(' | '));
  return [`${factor}::float8 * ts_rank('${CLASS_WEIGHTS}', terms, ${any}::tsquery, ${BY_LENGTH})`];
}

/** A word as it was typed is there twice, as written and as a form, and so counts more than another form of it. */
function operandsOf({ forms, how, prefix }: Alternative): string[] {
  const marks: Mark[] = how === 'exact' && !prefix ? ['whole', 'stem', 'part'] : ['stem', 'part'];
  return forms.flatMap((form, index) => {
    const flag = prefix && index === forms.length - 1 ? ':*' : '';
    return marks.map((mark) => `${lexeme(form, mark)}${flag}`);
  });
}
