import { CompareIndex, type IndexStatus, SearchStatus } from '#search';
import type { Workplace } from '../../workplace.js';
import { showStatus } from './show-status.js';

const STATUS: IndexStatus = {
  engine: 'postgres',
  documents: 7,
  waiting: 0,
  lagSeconds: 0,
  lastRebuild: null,
  openRebuild: null,
  needsRebuild: false,
  failures: [],
  fallback: null,
};

/** What waits is indexed while the index is compared. */
function placeWhere(waiting: { count: number }): Workplace {
  const status = { execute: async () => ({ ...STATUS, waiting: waiting.count, lagSeconds: waiting.count }) };
  const compare = {
    execute: async () => {
      waiting.count = 0;
      return { missing: 3, superfluous: 0, outdated: 0 };
    },
  };
  const parts = new Map<unknown, object>([
    [SearchStatus, status],
    [CompareIndex, compare],
  ]);
  return { app: async () => ({ get: (part: unknown) => parts.get(part) }) } as unknown as Workplace;
}

describe('search status', () => {
  it('says what waited when the comparison began, beside the differences that it made', async () => {
    const { text } = await showStatus(placeWhere({ count: 3 }), {});
    expect(text).toContain('Waiting changes: 3, the oldest for 3.0 s');
    expect(text).toContain('Differences to the database: 3 missing');
  });

  it('says what waits now where nothing is compared', async () => {
    const { text } = await showStatus(placeWhere({ count: 2 }), { quick: true });
    expect(text).toContain('Waiting changes: 2');
    expect(text).not.toContain('Differences');
  });
});
