import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const read = (name: string) => readFileSync(join(__dirname, '../..', name), 'utf8');

describe('the licence', () => {
  it('that package.json names stands in full at the root', () => {
    const { license } = JSON.parse(read('package.json')) as { license: string };
    const text = read('LICENSE');
    expect(license).toBe('EUPL-1.2');
    expect(text).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
    expect([...text.matchAll(/^(\d+)\.[A-Z]/gm)].map(([, article]) => Number(article))).toEqual(
      Array.from({ length: 15 }, (_, index) => index + 1),
    );
    expect(text.trimEnd()).toMatch(/require the production of a new EUPL version\.$/);
  });
});
