import type { AnalysisOptions } from './analyse.js';
import { askingWords } from './asking-words.js';
import { partsOfCompound } from './compound-parts.js';
import { fold } from './fold.js';
import { beginsNext, joinNeighbours } from './joined-neighbours.js';
import { kinOf } from './kin.js';
import { hasOneMeaning } from './one-meaning.js';
import { alternative, withAlternatives, type Alternative, type QueryTerm } from './query-term.js';
import { tokenForms, type TokenForms } from './token-forms.js';
import { tokenize, type Token } from './tokenize.js';
import { KIN_WEIGHT } from './weights.js';
import { asWritten, wordForms } from './word-forms.js';
import { letterApart, smallestParts, writtenApart, type WrittenApart } from './written-apart.js';

export interface QueryOptions extends AnalysisOptions {
  /** Someone is still typing: the last word, if nothing stands behind it, counts as a beginning too. */
  readonly typing?: boolean;
  readonly apart?: WrittenApart;
}

/**
 * What a question asks for, a term per word. A document answers when it has an alternative of every term that is not optional;
 * an engine may treat each term alone, because an alternative for several words stands in each of them. Never throws.
 */
export function analyseQuery(text: string, options: QueryOptions = {}): QueryTerm[] {
  const tokens = tokenize(text);
  const forms = tokens.map(tokenForms);
  const isOptional = optionalOf(text, tokens, forms);
  const terms = tokens.map((token, position): QueryTerm => {
    const term = { word: token.text, position, from: token.from, optional: false, alternatives: [] };
    const named = forms[position];
    if (!named) return term;
    const beginning = options.typing && position === tokens.length - 1 && token.from[1] === text.length;
    const optional = isOptional[position]! && !beginsNext(tokens, position, text);
    return withAlternatives({ ...term, optional }, [
      ...wholeAndParts(token, named, position, options),
      ...(beginning ? beginnings(token, named, position) : []),
    ]);
  });
  return joinNeighbours(terms, tokens, text, options.typing);
}

/** Filling words, and in a sentence those that ask; but of nothing else there must be something to ask for. */
function optionalOf(text: string, tokens: readonly Token[], forms: readonly TokenForms[]): boolean[] {
  const filling = forms.map(({ stopWord }) => stopWord);
  const asking = askingWords(
    text,
    tokens.map((token) => token.text),
  );
  const unasked = filling.map((one, at) => one || asking[at]!);
  return [unasked, filling].find((one) => one.includes(false)) ?? filling.map(() => false);
}

function wholeAndParts(
  token: Token,
  named: TokenForms,
  position: number,
  options: QueryOptions,
): Alternative[] {
  const one = { as: token.text, covers: [position, position] as const };
  const found = [
    alternative({ ...one, forms: [named.exact], how: 'exact' }),
    ...named.forms.map((form) => alternative({ ...one, forms: [form], how: 'form' })),
    ...(token.kind === 'word' && !named.stopWord ? kinOf(token.text) : []).map((form) =>
      alternative({ ...one, forms: [form], how: 'form', weight: KIN_WEIGHT }),
    ),
  ];
  const apart = named.parts.length > 1 ? token : writtenApart(token, options.apart);
  const beside = apart ?? letterApart(token, options.apart);
  const stems = beside?.pieces.map((piece) => wordForms(piece.text).stem) ?? [];
  if (beside) found.push(alternative({ ...one, forms: stems, how: 'form', adjacent: true }));
  if (apart) {
    found.push(alternative({ ...one, forms: stems, how: 'part' }));
    found.push(alternative({ ...one, forms: smallestParts(apart, options.split), how: 'part' }));
  } else if (options.split && token.kind !== 'number' && !hasOneMeaning(wordForms(token.text).stem)) {
    const parts = partsOfCompound(token, options.split).map((part) => part.forms.at(-1) ?? '');
    if (parts.length > 1) found.push(alternative({ ...one, forms: parts, how: 'part' }));
  }
  return found;
}

function beginnings(token: Token, named: TokenForms, position: number): Alternative[] {
  const one = { as: token.text, covers: [position, position] as const, how: 'form' as const, prefix: true };
  const whole = fold(token.pieces.map((piece) => piece.text).join(''));
  const found = [alternative({ ...one, forms: [whole] })];
  if (asWritten(token.text) !== whole) found.push(alternative({ ...one, forms: [named.exact] }));
  if (named.parts.length > 1) {
    const stems = named.parts.slice(0, -1).map((piece) => wordForms(piece.text).stem);
    found.push(
      alternative({ ...one, forms: [...stems, fold(named.parts.at(-1)?.text ?? '')], adjacent: true }),
    );
  }
  return found;
}
