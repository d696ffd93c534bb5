import { describe, expect, it } from '@jest/globals';
import type { Revision } from '#history';
import { fieldsAt } from './fields-at.js';

const made = (version: number, accountId: string, before: Record<string, unknown>): Revision => ({
  kind: 'organisation',
  recordId: 'x',
  version,
  accountId,
  role: 'editor',
  at: '2026-03-01T09:00:00.000Z',
  restored: null,
  before,
  after: {},
});
const held = {
  fields: { unit: 'C', names: { alias: ['B'], former: [] }, visibility: { unit: 'own' } },
  version: 3,
};
const since = [
  made(3, 'me', { unit: 'B', visibility: null }),
  made(2, 'other', { unit: 'A', 'names.alias': [] }),
  made(1, 'import', { unit: null }),
];

describe('fieldsAt', () => {
  it('takes every field back to what it was, part by part', () => {
    expect(fieldsAt(held, since, 1, 'me')).toEqual({
      fields: { unit: 'A', names: { alias: [], former: [] }, visibility: {} },
      isOwn: false,
    });
  });

  it('knows whether all of it was one’s own', () => {
    expect(fieldsAt(held, since, 2, 'me')).toMatchObject({ fields: { unit: 'B' }, isOwn: true });
  });

  it.each([
    ['a version that never was', 0],
    ['a version that is yet to come', 4],
  ])('does not guess at %s', (_, then) => {
    expect(fieldsAt(held, since, then, 'me')).toBeNull();
  });

  it('does not guess where a version left no revision', () => {
    expect(fieldsAt(held, [since[0]!, since[2]!], 1, 'me')).toBeNull();
  });
});
