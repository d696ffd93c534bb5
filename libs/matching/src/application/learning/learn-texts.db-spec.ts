import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { VISITOR } from '#platform';
import { ProposeTopics } from '#topics';
import { Pace } from '../../domain/text/pace.js';
import { LearningStore } from '../../persistence/learning/learning-store.js';
import { TextSourceStore } from '../../persistence/learning/text-source-store.js';
import { type OpenMatching, openMatching } from '../../testing/open-matching.js';
import { KeepLearning } from '../keep-learning.js';
import { SuggestTopics } from '../suggest-topics.js';
import { DescribeLearning } from './describe-learning.js';
import { LearnModel } from './learn-model.js';
import { LearnTexts } from './learn-texts.js';
import { ReadTexts } from './read-texts.js';
import { RefreshTexts } from './refresh-texts.js';
import { SwapModels } from './swap-models.js';
import { TextModels } from './text-models.js';

const CALENDAR = 'Ein gemeinsamer Veranstaltungskalender für Kultur und Vereine.';
const SENSORS = 'LoRaWAN-Sensoren messen Pegel und Bodenfeuchte.';

const HOLDER = '00000000-0000-4000-8000-000000000001';

let matching: OpenMatching;
beforeAll(async () => {
  matching = await openMatching();
});
afterEach(() => matching.clear());
afterAll(() => matching.close());

const organisation = (id: string, summary: string, more = {}) => ({
  id,
  name: id,
  kinds: ['municipality' as const],
  summary,
  ...more,
});
const network = () =>
  matching.save({
    organisations: [
      organisation('a', CALENDAR),
      organisation('b', 'Kultur und Vereine pflegen einen Veranstaltungskalender.'),
      organisation('c', SENSORS),
      organisation('d', 'Sensoren für Pegel über LoRaWAN.'),
    ],
  });
const vectors = (audience = 'public') =>
  matching.query<{ type: string; id: string }>(
    `select v.type, v.id from text_vectors v join text_models_in_use u on u.model_id = v.model_id
     where u.audience = $1 order by v.type, v.id`,
    [audience],
  );
const models = () => matching.query<{ id: string; version: string }>('select id, version from text_models');

describe('LearnTexts', () => {
  it('serves one model for both audiences where members know no more', async () => {
    await network();
    const report = await matching.get(LearnTexts).execute();
    expect(report?.texts).toBe(4);
    expect(await models()).toHaveLength(1);
    const { public: forPublic, member } = await matching.get(TextModels).refresh();
    expect(forPublic).toBe(member);
    expect(await vectors()).toHaveLength(4);
  });

  it('leaves Postgres knowing what was written, before anybody asks for it', async () => {
    await network();
    await matching.get(KeepLearning).now();
    const known = await matching.query(
      `select relname as "table", reltuples as rows from pg_class where relname in ('text_vectors', 'match_candidates') order by 1`,
    );
    expect(known).toEqual([
      { table: 'match_candidates', rows: 4 },
      { table: 'text_vectors', rows: 4 },
    ]);
  });

  it('learns the same from the same, and leaves nothing of what was served before', async () => {
    await network();
    const [first, second] = [
      await matching.get(LearnTexts).execute(),
      await matching.get(LearnTexts).execute(),
    ];
    expect(second?.version).toBe(first?.version);
    expect(await models()).toHaveLength(1);
    expect(await matching.query('select distinct model_id from text_vectors')).toHaveLength(1);
  });

  it('keeps what members alone may read out of the public model', async () => {
    const secret = 'Zwiebelturmsanierung';
    await matching.save({
      organisations: [
        organisation('a', CALENDAR, { text: `${secret} im Geheimen`, visibility: { text: 'members' } }),
        organisation('b', CALENDAR, { text: `Auch hier ${secret}`, visibility: { text: 'members' } }),
        organisation('c', SENSORS),
      ],
    });
    await matching.get(LearnTexts).execute();
    const { public: forPublic, member } = await matching.get(TextModels).refresh();
    expect(member!.text.vectorOf([secret])).not.toBeNull();
    expect(forPublic!.text.vectorOf([secret])).toBeNull();
    const bytes = await matching.query<{ found: boolean }>(
      `select position(convert_to('wiebelturm', 'utf8') in m.content) > 0 or position(convert_to('wiebelturm', 'utf8') in m.topics) > 0 as found
       from text_models m join text_models_in_use u on u.model_id = m.id and u.audience = 'public'`,
    );
    expect(bytes).toEqual([{ found: false }]);
  });

  it('takes in what changed while it learned', async () => {
    const [a] = await network();
    const { get } = matching;
    const since = await get(TextSourceStore).now();
    const texts = await get(ReadTexts).execute([a!], 'public');
    await get(LearningStore).take(HOLDER);
    const learned = await get(LearnModel).execute([...texts, { ...texts[0]!, id: HOLDER }], new Pace(), 0);
    await matching.save({ organisations: [organisation('a', 'Etwas ganz anderes')] });
    const learner = { since, holder: HOLDER, changed: 0 };
    expect(await get(SwapModels).execute({ public: learned, member: learned }, learner)).toBe(true);
    const known = (await vectors()).map(({ id }) => id);
    expect(known).toContain(HOLDER);
    expect(known).not.toContain(a);
  });

  it('lets one at a time learn, and takes over from one that died', async () => {
    await network();
    await matching.query(
      'update text_learning set holder = gen_random_uuid(), renewed_at = clock_timestamp()',
    );
    expect(await matching.get(LearnTexts).execute()).toBeNull();
    expect(await models()).toEqual([]);
    await matching.query(`update text_learning set renewed_at = clock_timestamp() - interval '1 hour'`);
    expect(await matching.get(LearnTexts).execute()).not.toBeNull();
  });

  it('changes nothing that is served when it lost its turn, and what it left is swept up next time', async () => {
    await network();
    const first = await matching.get(LearnTexts).execute();
    await matching.save({ organisations: [organisation('e', SENSORS)] });
    const lost = matching.get(LearnTexts).execute(() => {
      void matching.query(
        'update text_learning set holder = gen_random_uuid(), renewed_at = clock_timestamp()',
      );
    });
    await expect(lost).rejects.toMatchObject({ code: 'MATCHING.LEARNING_REPLACED' });
    const { public: served } = await matching.get(TextModels).refresh();
    expect(served?.text.version).toBe(first?.version);
    await matching.query('update text_learning set holder = null');
    await matching.get(LearnTexts).execute();
    expect(await models()).toHaveLength(1);
  });

  it('learns from an empty network', async () => {
    expect((await matching.get(LearnTexts).execute())?.texts).toBe(0);
    expect(await vectors()).toEqual([]);
  });
});

describe('RefreshTexts', () => {
  it('gives a changed text its vector at once, and takes it from one that is gone', async () => {
    const [a, b] = await network();
    await matching.get(LearnTexts).execute();
    await matching.save({
      organisations: [organisation('a', 'Nichts davon'), organisation('b', '', { status: 'withdrawn' })],
    });
    await matching.get(RefreshTexts).execute([a!, b!]);
    expect((await vectors()).map(({ id }) => id)).not.toContain(a);
    expect((await vectors()).map(({ id }) => id)).not.toContain(b);
    await matching.save({ organisations: [organisation('a', SENSORS)] });
    await matching.get(RefreshTexts).execute([a!]);
    expect((await vectors()).map(({ id }) => id)).toContain(a);
  });

  it('does the same when it is done again', async () => {
    const ids = await network();
    await matching.get(LearnTexts).execute();
    const before = await matching.query('select * from text_vectors order by id');
    await matching.get(RefreshTexts).execute(ids);
    await matching.get(RefreshTexts).execute(ids);
    expect(await matching.query('select * from text_vectors order by id')).toEqual(before);
  });
});

describe('KeepLearning', () => {
  it('waits for a quiet moment, learns when enough changed, and then has nothing to do', async () => {
    const ids = await network();
    await matching.get(RefreshTexts).execute(ids);
    expect(await matching.get(KeepLearning).execute()).toBeNull();
    await matching.query(`update text_learning set changed_at = clock_timestamp() - interval '1 minute'`);
    expect((await matching.get(DescribeLearning).execute()).isDue).toBe(true);
    expect((await matching.get(KeepLearning).execute())?.texts).toBe(4);
    expect(await matching.get(DescribeLearning).execute()).toMatchObject({ changed: 0, isDue: false });
    expect(await matching.query('select 1 from match_candidates')).toHaveLength(4);
  });
});

describe('KeepLearning, after an update of the program', () => {
  it('learns anew although no text changed', async () => {
    await network();
    await matching.get(LearnTexts).execute();
    expect(await matching.get(KeepLearning).execute()).toBeNull();
    await matching.query(`update text_models set version = 'lsa-0-before'`);
    expect((await matching.get(KeepLearning).execute())?.texts).toBe(4);
    expect(await matching.get(KeepLearning).execute()).toBeNull();
  });
});

describe('SuggestTopics', () => {
  it('says by which words, and learns from what others filed', async () => {
    await matching.get(ProposeTopics).execute(['kultur', 'lorawan'], null);
    await matching.save({
      organisations: [
        organisation('a', 'Theater und Bühne', { topics: ['kultur'] }),
        organisation('b', 'Bühne und Schauspiel', { topics: ['kultur'] }),
        organisation('c', SENSORS, { topics: ['lorawan'] }),
      ],
    });
    const suggest = () => matching.get(SuggestTopics).execute('Neue Bühnen für alle', 3, VISITOR, 'de');
    await matching.get(TextModels).refresh();
    expect((await suggest()).map(({ slug }) => slug)).not.toContain('kultur');
    await matching.get(LearnTexts).execute();
    await matching.get(TextModels).refresh();
    const [first] = await suggest();
    expect(first).toMatchObject({ slug: 'kultur', because: ['Bühnen'] });
  });
});
