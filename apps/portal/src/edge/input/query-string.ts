import type { Messages } from '#messages';
import type { FieldError } from '../errors/request-error.js';
import { isForbiddenKey, isForbiddenText } from './forbidden.js';

/** Parameters that may stand several times; any other may stand once. They always arrive as a list. */
const REPEATABLE = new Set(['type', 'kind', 'topic', 'state', 'county', 'size']);

const MOST_PARAMETERS = 100;

export type QueryValues = Record<string, string | string[]>;

export interface ParsedQuery {
  /** Without a prototype, so that no name in it means anything else. */
  readonly values: QueryValues;
  readonly errors: readonly FieldError[];
}

/**
 * Reads a query string (without `?`) and forgives nothing: wrong percent-encoding, NUL, doubled names and too many of them
 * are errors. A repeated value of a repeatable name counts once. Whether a name is known is the schema's to say.
 */
export function parseQuery(search: string, texts: Messages['errors']['input']): ParsedQuery {
  const values: QueryValues = Object.create(null);
  const errors: FieldError[] = [];
  const pieces = search.split('&').filter((piece) => piece !== '');
  if (pieces.length > MOST_PARAMETERS) {
    return { values, errors: [{ path: '', message: texts.tooManyParameters(String(MOST_PARAMETERS)) }] };
  }
  for (const piece of pieces) {
    const [rawName, rawValue] = cut(piece);
    const name = decode(rawName);
    const value = decode(rawValue);
    if (name === null || value === null) errors.push({ path: name ?? rawName, message: texts.malformed });
    else if (isForbiddenText(name) || isForbiddenText(value)) {
      errors.push({ path: name.replaceAll('\0', ''), message: texts.forbiddenCharacter });
    } else if (isForbiddenKey(name)) errors.push({ path: name, message: texts.unknown(name) });
    else if (REPEATABLE.has(name)) values[name] = [...new Set([...(values[name] ?? []), value])];
    else if (name in values) errors.push({ path: name, message: texts.doubled });
    else values[name] = value;
  }
  return { values, errors };
}

function cut(piece: string): [name: string, value: string] {
  const at = piece.indexOf('=');
  return at === -1 ? [piece, ''] : [piece.slice(0, at), piece.slice(at + 1)];
}

/** null: not percent-encoded UTF-8. Half a surrogate pair is not UTF-8 either. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}
