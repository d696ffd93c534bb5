import { proveRebuild } from './rebuild/prove-rebuild.js';

describe('the proof that a rebuild takes nothing away', () => {
  it('holds, in short', async () => {
    const { counterexamples, counts } = await proveRebuild({
      rebuilds: 2,
      organisations: 60,
      writesPerSecond: 10,
      killWithinMs: 100,
    })({ seed: 2, seconds: null, say: () => undefined });
    expect(counterexamples).toEqual([]);
    expect(counts['killed']).toBeGreaterThan(0);
    expect(counts['searches']).toBeGreaterThan(20);
  });
});
