import { proveFuzz } from './fuzz/prove-fuzz.js';

describe('the proof that no request makes the portal fail', () => {
  it('holds, in short', async () => {
    const { counterexamples, counts } = await proveFuzz(250)({
      seed: 1,
      seconds: null,
      say: () => undefined,
    });
    expect(counterexamples).toEqual([]);
    expect(counts['statuses']).toMatch(/200: \d{2,}.*400: \d{2,}.*404: \d+/);
  });
});
