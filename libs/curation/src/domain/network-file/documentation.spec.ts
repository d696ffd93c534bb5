import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SCHEMAS } from './entries/schemas.js';
import { COUNT_LIMITS, FILE_LIMITS, TEXT_LIMITS } from './limits.js';
import { type ListName, LISTS } from './lists.js';
import { prepared } from '../../testing/network-file/prepared.js';
import { SMALLEST } from '../../testing/network-file/reading-of.js';

const PAGE = readFileSync(join(process.cwd(), 'docs/network-file.md'), 'utf8');
const EITHER = ['summary', 'quote'];

function sectionOf(list: ListName): string {
  return PAGE.split(`\n### ${list}\n`)[1]?.split(/\n##/)[0] ?? '';
}

/** Names in the first column of a list's table; required ones are bold. */
function documented(list: ListName): { name: string; isRequired: boolean }[] {
  const cells = [...sectionOf(list).matchAll(/^\| ([*`].*?) \|/gm)].map(([, cell]) => cell ?? '');
  return cells.flatMap((cell) =>
    [...cell.matchAll(/(\*\*)?`(\w+)`/g)].map(([, bold, name]) => ({
      name: name ?? '',
      isRequired: bold !== undefined,
    })),
  );
}

describe('docs/network-file.md', () => {
  it.each(LISTS.filter((list) => list !== 'freeTexts'))(
    'names every field of %s, and which must be there',
    (list) => {
      const fields = documented(list);
      expect(fields.map(({ name }) => name).sort()).toEqual(Object.keys(SCHEMAS[list].shape).sort());
      const required = Object.keys(SMALLEST[list]).filter((field) => !EITHER.includes(field));
      expect(
        fields
          .filter(({ isRequired }) => isRequired)
          .map(({ name }) => name)
          .sort(),
      ).toEqual(required.sort());
    },
  );

  it('names every field of a free text', () => {
    const names = [...sectionOf('freeTexts').matchAll(/`(\w+)`/g)].map(([, name]) => name);
    expect(names.sort()).toEqual(Object.keys(SCHEMAS.freeTexts.shape).sort());
  });

  it('names every limit', () => {
    const numbers = new Set(
      [...PAGE.matchAll(/\d[\d,]*/g)].map(([number]) => Number(number.replaceAll(',', ''))),
    );
    const { domain: _lengthOfAnyDomainName, ...texts } = TEXT_LIMITS;
    const limits = [
      ...Object.values(texts),
      ...Object.values(COUNT_LIMITS),
      FILE_LIMITS.entries,
      FILE_LIMITS.depth,
    ];
    expect(limits.filter((limit) => !numbers.has(limit))).toEqual([]);
    expect(PAGE).toContain(
      `up to ${FILE_LIMITS.yaml / 1_000_000} MB, or JSON (\`.json\`) up to ${FILE_LIMITS.json / 1_000_000} MB`,
    );
  });

  it('shows a file that is valid', async () => {
    const example = /```yaml\n([\s\S]*?)```/.exec(PAGE)?.[1] ?? '';
    const { accepted, rejected } = await prepared(example);
    expect(rejected).toEqual([]);
    expect([accepted.organisations.length, accepted.relations.length]).toEqual([2, 1]);
  });
});
