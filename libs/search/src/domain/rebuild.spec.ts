import type { RecordKey } from './record.js';
import { compareKeys, countBehind } from './rebuild.js';

const key = (text: string): RecordKey => {
  const [type, id] = text.split(':') as [RecordKey['type'], string];
  return { type, id };
};
const keys = ['statement:a', 'organisation:b', 'topic:wlan', 'organisation:a', 'listing:c']
  .map(key)
  .sort(compareKeys);

describe('compareKeys', () => {
  it('puts types in their order, then ids', () => {
    expect(keys.map(({ type, id }) => `${type}:${id}`)).toEqual([
      'organisation:a',
      'organisation:b',
      'listing:c',
      'topic:wlan',
      'statement:a',
    ]);
  });
});

describe('countBehind', () => {
  it.each([
    [null, 0],
    ['organisation:a', 1],
    ['organisation:b', 2],
    ['statement:a', 5],
  ])('goes on after %s', (after, count) =>
    expect(countBehind(keys, after === null ? null : key(after))).toBe(count),
  );

  it('goes on after a record that is gone', () => {
    expect(countBehind(keys, key('initiative:x'))).toBe(2);
    expect(countBehind(keys, key('organisation:'))).toBe(0);
  });
});
