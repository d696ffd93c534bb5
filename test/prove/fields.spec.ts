import { READS } from './fields/audiences.js';
import { type FieldWorld, openFieldWorld, tryFields } from './fields/prove-fields.js';

const OPTIONS = { seed: 1, seconds: null, say: () => undefined };

describe('the proof that every field tells everybody what they may know', () => {
  let world: FieldWorld;
  beforeAll(async () => (world = await openFieldWorld(6, OPTIONS.seed)));
  afterAll(() => world.close());

  it('finds who is told less than they should be, and who is told more', async () => {
    const other = { ...READS, curator: ['public', 'own'] } as typeof READS;
    const { counterexamples } = await tryFields(world, 0, OPTIONS, other);
    expect(counterexamples.join('\n')).toMatch(/read as curator: \w+ of \S+ \(own\) is not told/);
    expect(counterexamples.join('\n')).toMatch(/read as curator: \w+ of \S+ \(members\) is told/);
  });

  it('holds, in short', async () => {
    const { counterexamples, counts } = await tryFields(world, 0.07, OPTIONS);
    expect(counterexamples).toEqual([]);
    expect(counts['told']).toBeGreaterThan(200);
    expect(counts['words exported']).toBeGreaterThan(20);
    expect(counts['addresses']).toBeGreaterThan(20);
    expect(counts['mails']).toBeGreaterThan(10);
  });
});
