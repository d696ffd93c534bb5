import { type LearnedTwins, huntLearned, openLearnedTwins } from './learned/prove-learned.js';

const SEED = 1;
const ORGANISATIONS = 30;

describe('the proof that nothing restricted is learned for a visitor', () => {
  let learned: LearnedTwins;
  beforeAll(async () => (learned = await openLearnedTwins(ORGANISATIONS, SEED)));
  afterAll(() => learned.twins.close());

  const hunt = (perRoute: number) => huntLearned(learned, perRoute, { seed: SEED });
  const change = (sql: string) => learned.twins.knowing.database.dataSource.query(sql);

  it('holds, in short', async () => {
    const { counterexamples, counts } = await hunt(2);
    expect(counterexamples).toEqual([]);
    expect(counts['vectors compared']).toBeGreaterThan(60);
    expect(counts['reasons from texts']).toBeGreaterThan(10);
    expect(counts['secret words members’ model knows']).toBeGreaterThan(0);
  });

  it('finds the members’ model where it is served to visitors', async () => {
    const give = (from: string, to: string) =>
      change(
        `update text_models_in_use set model_id = (select model_id from text_models_in_use where audience = '${from}') where audience = '${to}'`,
      );
    await give('member', 'public');
    const { counterexamples } = await hunt(0);
    expect(counterexamples.join('\n')).toMatch(/the public model knows zq\w+ \(members\)/);
    expect(counterexamples.join('\n')).toMatch(/learned for visitors differs: \d+ of \d+ vectors/);
  });
});
