/** What a statement may speak of. */
export const ABOUT_TYPES = ['organisation', 'initiative', 'topic', 'listing', 'event'] as const;
export type AboutType = (typeof ABOUT_TYPES)[number];

/** What a file says a statement speaks of. */
export interface AboutDraft {
  readonly type: AboutType;
  readonly slug: string;
}

/** Something a statement speaks of, as shown. */
export interface AboutRef extends AboutDraft {
  /** Name, title or text; null for a topic, whose label depends on the language. */
  readonly title: string | null;
}

/** How a reference is kept: `type:key`. The key of a topic is its slug, of everything else its id. */
export type AboutKey = `${AboutType}:${string}`;

export function aboutKey(type: AboutType, key: string): AboutKey {
  return `${type}:${key}`;
}

/** The keys of one type among these. */
export function keysOf(type: AboutType, about: readonly AboutKey[]): string[] {
  return about.filter((key) => key.startsWith(`${type}:`)).map((key) => key.slice(type.length + 1));
}
