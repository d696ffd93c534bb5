import { aProfile } from '../testing/a-profile.js';
import { differencesOf } from './differences.js';

describe('differencesOf', () => {
  it('says another role, another size and another state', () => {
    const mine = aProfile({ population: 120_000, state: '08' });
    const theirs = aProfile({ kinds: ['university'], population: 30_000, state: '07' });
    expect(differencesOf(mine, theirs)).toEqual([
      { signal: 'role', kind: 'university' },
      { signal: 'size', factor: 4, isLarger: false },
      { signal: 'state', state: '07' },
    ]);
  });

  it('says nothing of what is unknown or nearly the same', () => {
    const mine = aProfile({ population: 120_000, state: '08' });
    expect(differencesOf(mine, aProfile({ population: 90_000 }))).toEqual([]);
    expect(differencesOf(mine, aProfile())).toEqual([]);
  });
});
