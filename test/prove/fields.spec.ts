import { READS } from './fields/audiences.js';
import { proveFields } from './fields/prove-fields.js';

const OPTIONS = { seed: 1, seconds: null, say: () => undefined };

describe('the proof that every field tells everybody what they may know', () => {
  it('holds, in short', async () => {
    const { counterexamples, counts } = await proveFields(6, 0.15)(OPTIONS);
    expect(counterexamples).toEqual([]);
    expect(counts['told']).toBeGreaterThan(200);
  });

  it('finds who is told less than they should be, and who is told more', async () => {
    const other = { ...READS, curator: ['public', 'own'] } as typeof READS;
    const { counterexamples } = await proveFields(4, 0, other)(OPTIONS);
    expect(counterexamples.join('\n')).toMatch(/read as curator: \w+ of \S+ \(own\) is not told/);
    expect(counterexamples.join('\n')).toMatch(/read as curator: \w+ of \S+ \(members\) is told/);
  });
});
