const LONGEST = 80;

const SPELT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
};

/** Addresses below `/organisationen/` that are pages of their own. */
const RESERVED = new Set(['neu']);

/** The address of a name: „Stadt Göppingen“ has `stadt-goeppingen`. */
export function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüßæøł]/g, (letter) => SPELT[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, (between) => (/^\p{M}+$/u.test(between) ? '' : '-'))
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'organisation' : slug;
}

/** The first of `name`, `name-2`, `name-3` … that nobody has or had. */
export function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(name);
  const isFree = (one: string) => !taken.has(one) && !RESERVED.has(one);
  if (isFree(slug)) return slug;
  for (let number = 2; ; number += 1) if (isFree(`${slug}-${number}`)) return `${slug}-${number}`;
}
