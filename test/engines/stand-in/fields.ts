import { badRequest } from './refusal.js';

/** What a field of a request body may hold. */
export type Kind = 'string' | 'array' | 'object' | 'boolean' | 'unsigned' | 'number' | 'any';

const ARTICLES: Readonly<Record<Kind, string>> = {
  string: 'a string',
  array: 'an array',
  object: 'an object',
  boolean: 'a boolean',
  unsigned: 'a positive integer',
  number: 'a number',
  any: 'anything',
};

/**
 * Refuses unknown fields and wrong types as the server does.
 *
 * @param prefix of the error codes: `invalid_search`, `invalid_settings`
 */
export function checkFields(
  body: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Kind>>,
  prefix: string,
): void {
  for (const [name, value] of Object.entries(body)) {
    const kind = fields[name];
    if (kind === undefined) {
      const known = Object.keys(fields)
        .map((field) => `\`${field}\``)
        .join(', ');
      throw badRequest('bad_request', `Unknown field \`${name}\`: expected one of ${known}`);
    }
    if (value === null || isOf(value, kind)) continue;
    throw badRequest(
      `${prefix}_${snake(name)}`,
      `Invalid value type at \`.${name}\`: expected ${ARTICLES[kind]}, but found ${found(value)}: \`${JSON.stringify(value)}\``,
    );
  }
}

function isOf(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case 'any':
      return true;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && !Array.isArray(value);
    case 'unsigned':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0;
    default:
      return typeof value === kind;
  }
}

function found(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'number') {
    if (!Number.isInteger(value)) return 'a number';
    return value < 0 ? 'a negative integer' : 'a positive integer';
  }
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
