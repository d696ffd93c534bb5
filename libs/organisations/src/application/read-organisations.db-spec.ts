import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Transaction, type Viewer, VISITOR } from '#platform';
import { anOrganisation } from '../testing/an-organisation.js';
import { openOrganisations, type OpenOrganisations } from '../testing/open-organisations.js';
import { ReadOrganisations } from './read-organisations.js';
import { ReplaceDerivedTopics } from './replace-derived-topics.js';

const LISTING = '00000000-0000-4000-8000-000000000001';
const MEMBER: Viewer = { kind: 'member', organisationIds: [] };

describe('ReadOrganisations.forViewer', () => {
  let slice: OpenOrganisations;
  let id: string;
  beforeAll(async () => (slice = await openOrganisations()));
  afterAll(() => slice.close());
  beforeEach(async () => {
    await slice.clear();
    await slice.save([
      anOrganisation('stadt-a', { summary: 'Wie es war.', visibility: { text: 'members' }, text: 'Intern' }),
    ]);
    id = await slice.idOf('stadt-a');
    await read();
  });

  const read = async (viewer: Viewer = VISITOR) =>
    (await slice.get(ReadOrganisations).forViewer([id], viewer)).get(id);
  const update = (sql: string) =>
    slice.get(Transaction).query(`update organisations set ${sql} where id = $1`, [id]);

  it('hands the same view out again while nothing changes', async () => {
    expect(await read()).toBe(await read());
  });

  it('sees every change, whoever made it', async () => {
    await update(`summary = 'Wie es ist.'`);
    expect(await read()).toMatchObject({ summary: 'Wie es ist.' });
    await update(`summary = 'Wie es war.'`);
    expect(await read()).toMatchObject({ summary: 'Wie es war.' });
  });

  it('sees topics that came and went elsewhere', async () => {
    const topics = async () => (await read())?.topics.map(({ topic }) => topic);
    const replace = (of: readonly string[]) =>
      slice
        .get(ReplaceDerivedTopics)
        .execute('listing', [{ originId: LISTING, organisationIds: [id], topics: of, visibility: 'public' }]);
    const before = await topics();
    await replace(['lorawan']);
    expect(await topics()).toEqual([...before!, 'lorawan']);
    await replace([]);
    expect(await topics()).toEqual(before);
  });

  it('shows nothing that was withdrawn a moment ago', async () => {
    await update(`status = 'withdrawn'`);
    expect(await read()).toBeUndefined();
  });

  it('keeps what members see apart from what everybody does', async () => {
    expect([(await read(MEMBER))?.text, (await read())?.text, (await read(MEMBER))?.text]).toEqual([
      'Intern',
      null,
      'Intern',
    ]);
    await update(`visibility = '{"text": "own"}'`);
    expect((await read(MEMBER))?.text).toBeNull();
  });

  it('keeps nothing of what was never committed', async () => {
    const undone = slice.get(Transaction).run(async () => {
      await update(`summary = 'Wie es nie war.'`);
      expect(await read()).toMatchObject({ summary: 'Wie es nie war.' });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await read()).toMatchObject({ summary: 'Wie es war.' });
  });
});
