/** Who asks. `stranger` is signed in and belongs nowhere; `state curator` looks after the state in which the foreign organisations lie. */
export const PEOPLE = [
  'visitor',
  'stranger',
  'member',
  'editor',
  'owner',
  'state curator',
  'curator',
] as const;
export type Person = (typeof PEOPLE)[number];

/** What is asked about: own to member, editor and owner, or foreign to them; and how it stands. */
export const TARGETS = [
  'own draft',
  'own published',
  'own withdrawn',
  'own merged',
  'foreign draft',
  'foreign published',
  'foreign withdrawn',
  'foreign merged',
] as const;
export type Target = (typeof TARGETS)[number];

/**
 * How a route answers, as far as access goes: it lets in, whatever it then says of the request itself; asks to sign in; refuses;
 * denies that there is such a thing; or leads to where it stands now.
 */
export const ANSWERS = ['in', '401', '403', '404', '301'] as const;
export type Expected = (typeof ANSWERS)[number];

/** By person, and then in the order of `TARGETS`; one alone holds for all. */
export type Grid = Readonly<Record<Person, readonly Expected[]>>;

/**
 * Reads a table written by hand: a line for each person, or for several separated by commas, `others` for the rest. Columns are
 * `TARGETS` (a bar may stand between), or one for a route that is about nothing in particular.
 *
 * @throws Error where a person is missing, named twice or a cell is none of `ANSWERS`
 */
export function grid(text: string): Grid {
  const read = new Map<Person, readonly Expected[]>();
  for (const line of text.split('\n').filter((line) => line.trim() !== '')) {
    const [, names = '', cells = ''] = /^\s*([a-z ,]+?)\s*:(.*)$/.exec(line) ?? [];
    const row = cells.split(/[\s|]+/).filter(Boolean);
    if (![1, TARGETS.length].includes(row.length) || !row.every(isExpected))
      throw new Error(`no row: ${line}`);
    for (const person of peopleOf(names, read)) {
      if (read.has(person)) throw new Error(`twice: ${person}`);
      read.set(person, row);
    }
  }
  const missing = PEOPLE.filter((person) => !read.has(person));
  if (missing.length > 0) throw new Error(`nobody said what holds for ${missing.join(', ')}`);
  return Object.fromEntries(read) as Grid;
}

function peopleOf(names: string, read: ReadonlyMap<Person, unknown>): Person[] {
  if (names === 'others') return PEOPLE.filter((person) => !read.has(person));
  return names.split(',').map((name) => {
    const person = PEOPLE.find((one) => one === name.trim());
    if (!person) throw new Error(`nobody is called ${name}`);
    return person;
  });
}

function isExpected(cell: string): cell is Expected {
  return (ANSWERS as readonly string[]).includes(cell);
}
