import { type AddressedType, typeOfFolder } from '../../addresses/address-of.js';
import { isoDate, webAddress } from '../parts/typed-values.js';
import { type EntryInput, LEVEL } from './entry-input.js';
import type { EntryValues } from './entry-values.js';

/** The last two parts of an address, with or without a site, a language, or anything behind it. */
const ADDRESS = /(?:^|\/)([\w-]+)\/([^/?#\s]+)\/?(?:[?#]\S*)?$/;

/**
 * The changes that a form asks for, in the shape in which programs tell them; fields that it does not hold stay as they are.
 *
 * @param topic the slug of a topic by any of its names
 */
export function toChanges(
  inputs: readonly EntryInput[],
  values: EntryValues,
  topic: (text: string) => string,
): Record<string, unknown> {
  const changes: Record<string, unknown> = {};
  for (const { name, kind } of inputs) {
    const text = values[name];
    if (text === undefined) continue;
    if (kind === 'level') putPart(changes, 'visibility', name.slice(LEVEL.length), text || null);
    else put(changes, name, read(kind, text, topic));
  }
  return changes;
}

function read(kind: EntryInput['kind'], text: string, topic: (text: string) => string): unknown {
  switch (kind) {
    case 'lines':
      return linesOf(text);
    case 'links':
      return linesOf(text).map(webAddress);
    case 'date':
      return isoDate(text);
    case 'topics':
      return linesOf(text).map(topic);
    case 'organisation':
    case 'initiative':
      return slugIn(text.trim());
    case 'organisations':
      return linesOf(text).map(slugIn);
    case 'anything':
      return linesOf(text).map((line) => anythingIn(line, topic));
    case 'choice':
      return text === '' ? null : text;
    case 'flag':
      return text === 'true';
    default:
      return text;
  }
}

/** The slug that an address ends with; a slug alone is one, too. */
function slugIn(text: string): string {
  return decoded(ADDRESS.exec(text)?.[2] ?? text);
}

/** What an address leads to; words without one are a topic. */
function anythingIn(text: string, topic: (text: string) => string): { type: AddressedType; slug: string } {
  const [, folder = '', slug = ''] = ADDRESS.exec(text) ?? [];
  const type = typeOfFolder(folder);
  return type ? { type, slug: decoded(slug) } : { type: 'topic', slug: topic(text) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function put(changes: Record<string, unknown>, path: string, value: unknown): void {
  const [field = '', part] = path.split('.');
  if (part === undefined) changes[field] = value;
  else putPart(changes, field, part, value);
}

function putPart(changes: Record<string, unknown>, field: string, part: string, value: unknown): void {
  changes[field] = { ...(changes[field] as object | undefined), [part]: value };
}
