import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '#testing';
import type { MatchUse } from '../domain/match-use.js';
import { MatchUseStore } from './match-use-store.js';

const TODAY = new Date('2026-06-30T12:00:00.000Z');

describe('MatchUseStore', () => {
  let database: TestDatabase;
  let uses: MatchUseStore;
  beforeAll(async () => {
    database = await openTestDatabase();
    uses = new MatchUseStore(database.transaction, { now: () => TODAY });
  });
  afterAll(() => database.close());

  const use = (about: Partial<MatchUse> = {}): MatchUse => ({
    organisationId: randomUUID(),
    targetType: 'organisation',
    targetId: randomUUID(),
    act: 'shown',
    day: '2026-06-30',
    model: 'signals-3',
    place: 3,
    ...about,
  });

  it('counts the acts of a day and keeps the best place', async () => {
    const shown = use();
    await uses.record([shown, { ...shown, place: 1 }]);
    await uses.record([{ ...shown, place: 5 }]);
    const rows = await database.transaction.query('select place, times from match_use where target_id = $1', [
      shown.targetId,
    ]);
    expect(rows).toEqual([{ place: 1, times: 3 }]);
  });

  it('counts what was opened where it was proposed, with the model that proposed it last', async () => {
    const mine = randomUUID();
    const proposed = use({ organisationId: mine, place: 4 });
    await uses.record([{ ...proposed, day: '2026-06-01', model: 'signals-2' }, proposed]);
    const act = {
      organisationId: mine,
      targetType: 'organisation' as const,
      targetId: proposed.targetId,
      day: '2026-06-30',
    };
    await uses.recordOnProposed('opened', [act, act, { ...act, targetId: randomUUID() }]);
    await uses.recordOnProposed('opened', [act]);
    const rows = await database.transaction.query(
      `select target_id as id, model, place, times from match_use where organisation_id = $1 and act = 'opened'`,
      [mine],
    );
    expect(rows).toEqual([{ id: proposed.targetId, model: 'signals-3', place: 4, times: 3 }]);
  });

  it('knows on how many days a face was shown lately, and whether it was opened', async () => {
    const mine = randomUUID();
    const seen = use({ organisationId: mine });
    const opened = use({ organisationId: mine });
    const longAgo = use({ organisationId: mine, day: '2026-04-01' });
    const days = ['2026-06-28', '2026-06-29', '2026-06-30'];
    await uses.record(
      days.flatMap((day) => [
        { ...seen, day },
        { ...seen, day },
      ]),
    );
    await uses.record([opened, { ...opened, act: 'opened' }, longAgo]);
    expect(await uses.faces(mine)).toEqual(
      new Map([
        [seen.targetId, { days: 3, isOpened: false }],
        [opened.targetId, { days: 1, isOpened: true }],
      ]),
    );
  });

  it('forgets what may not be kept any longer', async () => {
    const old = use({ day: '2025-05-01' });
    const kept = use({ day: '2025-07-01' });
    await uses.record([old, kept]);
    expect(await uses.forget()).toBe(1);
    const rows = await database.transaction.query(
      'select target_id as id from match_use where target_id = any($1)',
      [[old.targetId, kept.targetId]],
    );
    expect(rows).toEqual([{ id: kept.targetId }]);
  });
});
