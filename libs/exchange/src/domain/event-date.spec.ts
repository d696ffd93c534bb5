import { describe, expect, it } from '@jest/globals';
import { eventDate, rangeOf } from './event-date.js';

describe('eventDate', () => {
  it.each([
    ['2018-06', '2018-06'],
    ['', null],
    [null, null],
    [undefined, null],
    [{}, null],
    [{ from: null, to: null }, null],
    [{ from: '2018-06-01', to: '2018-06-01' }, '2018-06-01'],
    [{ from: '2018' }, { from: '2018', to: null }],
    [{ to: '2018' }, { from: null, to: '2018' }],
    [
      { from: '2018-06-01', to: '2018-06-02' },
      { from: '2018-06-01', to: '2018-06-02' },
    ],
  ])('%j is %j, and comes back from its range', (said, expected) => {
    expect(eventDate(said)).toEqual(expected);
    expect(eventDate(rangeOf(eventDate(said)))).toEqual(expected);
  });
});
