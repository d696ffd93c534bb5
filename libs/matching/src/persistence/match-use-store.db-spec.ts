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

  it('knows what was put aside lately, by one organisation and of one kind', async () => {
    const mine = randomUUID();
    const aside = use({ organisationId: mine, act: 'dismissed' });
    const longAgo = use({ organisationId: mine, act: 'dismissed', day: '2025-12-01' });
    const other = use({ organisationId: mine, act: 'dismissed', targetType: 'listing' });
    await uses.record([aside, longAgo, other, use({ act: 'dismissed' }), use({ organisationId: mine })]);
    expect(await uses.dismissedBy(mine, 'organisation')).toEqual(new Set([aside.targetId]));
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
