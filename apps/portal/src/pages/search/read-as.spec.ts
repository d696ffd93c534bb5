import { describe, expect, it } from '@jest/globals';
import { readAs, withoutWord } from './read-as.js';

const correction = (from: string, to: string) => ({ from, to, applied: true });

describe('readAs', () => {
  it('replaces words, wherever they stand and whatever stands beside them', () => {
    const corrections = [correction('klimaschuz', 'Klimaschutz'), correction('wlna', 'WLAN')];
    expect(readAs('Klimaschuz, (wlna) und klimaschuzgesetz', corrections)).toBe(
      'Klimaschutz, (WLAN) und klimaschuzgesetz',
    );
  });

  it('takes signs in a word for signs', () => {
    expect(readAs('c++ a.b', [correction('c++', '$&'), correction('a.b', 'AB')])).toBe('$& AB');
  });
});

describe('withoutWord', () => {
  it('leaves the others as they were', () => {
    expect(withoutWord('WLAN für  Flugtaxi und Flugtaxis', 'flugtaxi')).toBe('WLAN für und Flugtaxis');
    expect(withoutWord('ä-B', 'ä-b')).toBe('');
    expect(withoutWord('Smart-City-Strategie', 'Strategie')).toBe('Smart-City');
  });
});
