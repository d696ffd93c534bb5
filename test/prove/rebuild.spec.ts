import { proveRebuild } from './rebuild/prove-rebuild.js';

/** Of this seed the first rebuild is killed, and the second is not. */
const FIRST_IS_KILLED = 14;

describe('the proof that a rebuild takes nothing away', () => {
  it('holds, in short', async () => {
    const { counterexamples, counts } = await proveRebuild({
      rebuilds: 1,
      organisations: 60,
      writesPerSecond: 10,
      restMs: 100,
      killWithinMs: 300,
    })({ seed: FIRST_IS_KILLED, seconds: null, say: () => undefined });
    expect(counterexamples).toEqual([]);
    expect(counts['killed']).toBeGreaterThan(0);
    expect(counts['searches']).toBeGreaterThan(20);
  });
});
