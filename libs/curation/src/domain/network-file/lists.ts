/** The lists of a network file, in the order in which one is written. */
export const LISTS = [
  'topics',
  'organisations',
  'memberships',
  'relations',
  'initiatives',
  'adoptions',
  'listings',
  'events',
  'guidingQuestions',
  'statements',
  'freeTexts',
] as const;

export type ListName = (typeof LISTS)[number];

/** The same lists, each after those it refers to. Only topics and organisations refer to entries of their own list. */
export const IMPORT_ORDER = [
  'topics',
  'organisations',
  'guidingQuestions',
  'events',
  'initiatives',
  'listings',
  'memberships',
  'relations',
  'adoptions',
  'statements',
  'freeTexts',
] as const satisfies readonly ListName[];

/** Lists whose entries have an id that others refer to. */
export type ReferableList = Extract<
  ListName,
  'topics' | 'organisations' | 'initiatives' | 'listings' | 'events' | 'guidingQuestions'
>;

export function isListName(name: string): name is ListName {
  return (LISTS as readonly string[]).includes(name);
}

/** A value for each list. */
export function perList<T>(valueOf: (list: ListName) => T): Record<ListName, T> {
  return Object.fromEntries(LISTS.map((list) => [list, valueOf(list)])) as Record<ListName, T>;
}
