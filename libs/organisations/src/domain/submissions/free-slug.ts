/** Addresses below `/organisationen/` that are pages of their own. */
const RESERVED = new Set(['neu']);

/** The first of a slug and the same with 2, 3 … behind it that nobody has or had. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  const isFree = (one: string) => !taken.has(one) && !RESERVED.has(one);
  if (isFree(slug)) return slug;
  for (let number = 2; ; number += 1) if (isFree(`${slug}-${number}`)) return `${slug}-${number}`;
}
