import type { Messages } from '#messages';

export interface NavigationEntry {
  name: keyof Messages['site']['navigation'];
  path: string;
  /** Further sections that belong under the same entry. */
  also: readonly string[];
}

export const navigation: readonly NavigationEntry[] = [
  { name: 'search', path: '/suche', also: [] },
  { name: 'members', path: '/organisationen', also: ['/netzwerke'] },
  { name: 'initiatives', path: '/initiativen', also: [] },
  { name: 'topics', path: '/themen', also: [] },
  { name: 'listings', path: '/biete-suche', also: [] },
  { name: 'experiences', path: '/erfahrungen', also: ['/antworten', '/veranstaltungen'] },
  { name: 'map', path: '/karte', also: ['/orte'] },
];

const within = (path: string, section: string) => path === section || path.startsWith(`${section}/`);

/** The entry that a page lies under, if any. */
export function currentEntry(path: string): NavigationEntry | undefined {
  return navigation.find((entry) => [entry.path, ...entry.also].some((section) => within(path, section)));
}
