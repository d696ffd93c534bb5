import type { Way } from './table.js';

interface Place {
  readonly word: string;
  readonly list: string;
  readonly slug: string;
}

interface Found {
  readonly facets?: Readonly<Record<string, readonly { readonly value: string }[]>>;
}

/** Where somebody would ask for a word in that way. */
export function addressOf(way: Way, { word }: Place): string {
  if (way === 'suggest') return `/api/v1/suggest?q=${word}`;
  if (way === 'filter') return `/api/v1/search?topic=${word}`;
  return `/api/v1/search?q=${word}&verbatim=true`;
}

/** Whether the answer leads to the entry, or, as a facet, tells the value. */
export function leadsThere(way: Way, { word, slug }: Place, text: string): boolean {
  const answer = JSON.parse(text) as Found;
  if (way === 'facet')
    return Object.values(answer.facets ?? {})
      .flat()
      .some(({ value }) => value === word);
  return text.includes(`/${slug}"`);
}
