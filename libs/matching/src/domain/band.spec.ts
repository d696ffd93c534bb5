import { bandOf } from './band.js';

describe('bandOf', () => {
  it.each([
    [1, 'strong'],
    [0.28, 'strong'],
    [0.27, 'good'],
    [0.16, 'good'],
    [0.15, 'worth-a-look'],
    [0.035, 'worth-a-look'],
    [0.034, null],
    [0, null],
  ])('calls a score of %d between organisations %s', (score, band) =>
    expect(bandOf(score, 'peer')).toBe(band),
  );
});
