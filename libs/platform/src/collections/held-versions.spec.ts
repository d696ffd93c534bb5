import { HeldVersions } from './held-versions.js';

describe('held versions', () => {
  it('are found by key and version', () => {
    const held = new HeldVersions<string>(2);
    held.put('a', '1', 'as it was');

    expect(held.get('a', '1')).toBe('as it was');
    expect(held.get('b', '1')).toBeUndefined();
  });

  it('are not found once their row is another', () => {
    const held = new HeldVersions<string>(2);
    held.put('a', '1', 'as it was');
    expect(held.get('a', '2')).toBeUndefined();

    held.put('a', '2', 'as it is');
    expect(held.get('a', '2')).toBe('as it is');
    expect(held.get('a', '1')).toBeUndefined();
  });

  it('let go of the one that was used longest ago', () => {
    const held = new HeldVersions<string>(2);
    held.put('a', '1', 'first');
    held.put('b', '1', 'second');
    held.get('a', '1');
    held.put('c', '1', 'third');

    expect(['a', 'b', 'c'].map((key) => held.get(key, '1'))).toEqual(['first', undefined, 'third']);
  });

  it('take one place for all versions of a row', () => {
    const held = new HeldVersions<string>(2);
    held.put('a', '1', 'first');
    for (const version of ['1', '2', '3']) held.put('b', version, version);

    expect(held.get('a', '1')).toBe('first');
    expect(held.get('b', '3')).toBe('3');
  });

  it('have room until one more would drive another out', () => {
    const held = new HeldVersions<string>(1);
    expect(held.hasRoom).toBe(true);
    held.put('a', '1', 'first');
    expect(held.hasRoom).toBe(false);
  });
});
