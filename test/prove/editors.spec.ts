import { proveEditors } from './editors/prove-editors.js';

describe('the proof that two who save at once lose nothing', () => {
  it('holds, in short', async () => {
    const { counterexamples, counts } = await proveEditors(30)({
      seed: 1,
      seconds: null,
      say: () => undefined,
    });
    expect(counterexamples).toEqual([]);
    expect(counts).toMatchObject({ rounds: 30, 'refused with both texts': 30 });
  });
});
