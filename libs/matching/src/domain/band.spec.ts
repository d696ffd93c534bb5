import { bandOf } from './band.js';

describe('bandOf', () => {
  it.each([
    [1, 'strong'],
    [0.4, 'strong'],
    [0.39, 'good'],
    [0.22, 'good'],
    [0.21, 'worth-a-look'],
    [0.1, 'worth-a-look'],
    [0.09, null],
    [0, null],
  ])('%d is %s', (score, band) => expect(bandOf(score)).toBe(band));
});
