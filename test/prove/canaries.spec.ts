import { NetworkWords, RebuildIndex } from '#search';
import { huntCanaries } from './canaries/prove-canaries.js';
import { openSecretTwins, type SecretTwins } from './canaries/secret-twins.js';
import { inMeilisearch } from './twins/engine-beside.js';

const SEED = 1;
const PROFILES = 12;

describe('the proof that nothing restricted is anywhere for a visitor', () => {
  let secret: SecretTwins;
  beforeAll(async () => (secret = await openSecretTwins(PROFILES, SEED)));
  afterAll(() => secret.twins.close());

  const hunt = (perRoute: number, requests: number) =>
    huntCanaries(secret, { perRoute, requests }, { seed: SEED, seconds: null, say: () => undefined });
  const change = (sql: string) => secret.twins.knowing.database.dataSource.query(sql);

  it('holds, in short', async () => {
    const { counterexamples, counts } = await hunt(1, 50);
    expect(counterexamples).toEqual([]);
    expect(counts['restricted words']).toBeGreaterThan(120);
    expect(counts['public words seen']).toBeGreaterThan(100);
    expect(counts['answers compared']).toBeGreaterThan(150);
  });

  it('finds words of members that visitors are offered', async () => {
    const give = (toPublic: boolean) =>
      change(`update search_words set for_public = ${toPublic}, changed = default where word like 'zq%'`);
    await give(true);
    await secret.twins.knowing.portal.app.get(NetworkWords).refresh();
    const { counterexamples } = await hunt(0, 0);
    await give(false);
    expect(counterexamples.join('\n')).toContain('the public index differs in search_words');
  });

  it('finds a row of the members’ index that was given to visitors', async () => {
    await change(`update search_names set for_public = true where for_members and form like '%zq%'`);
    const { counterexamples } = await hunt(0, 0);
    expect(counterexamples.join('\n')).toContain('the public index differs in search_names');
  });

  it('finds fields that lost their restriction, also by words half heard', async () => {
    await change(`update organisations set visibility = '{}'`);
    const { counterexamples } = await hunt(1, 0);
    expect(counterexamples.join('\n')).toMatch(/GET \/(organisationen|biete-suche)\S* (tells|differs)/);
    expect(counterexamples.join('\n')).toMatch(/GET \/api\/v1\/suggest\?q=xq\w+ tells zq/);
  });
});

describe('the same with Meilisearch', () => {
  let secret: SecretTwins;
  beforeAll(async () => (secret = await openSecretTwins(8, SEED, inMeilisearch)));
  afterAll(() => secret.twins.close());

  const hunt = (requests: number) =>
    huntCanaries(secret, { perRoute: 0, requests }, { seed: SEED, seconds: null, say: () => undefined });
  const documents = () => secret.twins.knowing.engine.documents!() as Record<string, unknown>[];

  it('holds, in short, also when the index was built anew', async () => {
    expect((await hunt(40)).counterexamples).toEqual([]);
    const before = documents().length;
    await secret.twins.knowing.commands.get(RebuildIndex).execute({ anew: true });
    const { counterexamples, counts } = await hunt(0);
    expect(counterexamples).toEqual([]);
    expect(documents().length).toBe(before);
    expect(counts['rows of the public index']).toBeGreaterThan(100);
  });

  it('finds a document of members that was given to visitors', async () => {
    const hidden = documents().find(({ audience }) => !(audience as string[]).includes('public'))!;
    Object.assign(hidden, { audience: ['public'] });
    expect((await hunt(0)).counterexamples.join('\n')).toContain('the public index differs in {"');
  });
});
