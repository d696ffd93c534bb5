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
export const REFERABLE_LISTS = [
  'topics',
  'organisations',
  'initiatives',
  'listings',
  'events',
  'guidingQuestions',
] as const satisfies readonly ListName[];

export type ReferableList = (typeof REFERABLE_LISTS)[number];

export function isListName(name: string): name is ListName {
  return (LISTS as readonly string[]).includes(name);
}

export function isReferable(list: ListName): list is ReferableList {
  return (REFERABLE_LISTS as readonly ListName[]).includes(list);
}

/** A value for each list. */
export function perList<T>(valueOf: (list: ListName) => T): Record<ListName, T> {
  return Object.fromEntries(LISTS.map((list) => [list, valueOf(list)])) as Record<ListName, T>;
}
