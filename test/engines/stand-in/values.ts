import type { Document } from './documents.js';

/** The values an attribute has for filters and facets, lists taken apart; undefined when the document lacks it. */
export function valuesAt(document: Document, path: string): unknown[] | undefined {
  let value: unknown = document;
  for (const step of path in document ? [path] : path.split('.')) {
    if (typeof value !== 'object' || value === null || !(step in value)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return Array.isArray(value) ? value.flat(2) : [value];
}
