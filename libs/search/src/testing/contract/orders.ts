import { SORTS } from '../../domain/search-query.js';
import { ask } from '../ask.js';
import type { Subject } from './subject.js';

const near = { lat: 49.4, lon: 8.7, radiusKm: null };

/** Names that repeat, dates that repeat or are missing, places that repeat or are missing. */
const many = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    id: `d${n}`,
    title: `WLAN ${String.fromCharCode(65 + (n % 5))}`,
    date: n % 3 === 0 ? null : `2026-01-${String(1 + (n % 7)).padStart(2, '0')}T00:00:00.000Z`,
    ...(n % 4 !== 0 && { lat: 49 + (n % 3), lon: 8.7 }),
  }));

export function ordersContract(subject: Subject): void {
  describe('orders', () => {
    it('put names as a person would look them up', async () => {
      await subject.hold(
        { id: 'z', title: 'Zwickau' },
        { id: 'oe', title: 'Öhringen' },
        { id: 'p', title: 'Pforzheim' },
        { id: 'a', title: 'aalen' },
      );
      expect(await subject.idsFor(ask('', { sort: 'title' }))).toEqual(['a', 'oe', 'p', 'z']);
    });

    it('put a shorter name before a longer one that begins so', async () => {
      await subject.hold({ id: 'long', title: 'Stadt Ulm' }, { id: 'short', title: 'Stadt' });
      expect(await subject.idsFor(ask('', { sort: 'title' }))).toEqual(['short', 'long']);
    });

    it('put the newest first, without a date last', async () => {
      await subject.hold(
        { id: 'older', title: 'A', date: '2026-01-02T00:00:00.000Z' },
        { id: 'unknown', title: 'B', date: null },
        { id: 'newer', title: 'C', date: '2026-01-02T00:00:00.250Z' },
      );
      expect(await subject.idsFor(ask('', { sort: 'newest' }))).toEqual(['newer', 'older', 'unknown']);
    });

    it('put equals by name, type and id', async () => {
      await subject.hold(
        { id: 'b', title: 'WLAN' },
        { id: 'a', title: 'WLAN', type: 'topic' },
        { id: 'a', title: 'WLAN' },
      );
      for (const sort of ['title', 'newest'] as const) {
        const { hits } = await subject.search(ask('', { sort }));
        expect(hits.map(({ type, id }) => `${type} ${id}`)).toEqual([
          'organisation a',
          'organisation b',
          'topic a',
        ]);
      }
    });

    it('hold with words as well', async () => {
      await subject.hold(
        { id: 'z', title: 'WLAN Z' },
        { id: 'a', title: 'Anfang', text: 'Irgendwo steht auch WLAN' },
        { id: 'no', title: 'Nichts davon' },
      );
      expect(await subject.idsFor(ask('wlan', { sort: 'title' }))).toEqual(['a', 'z']);
    });
  });

  describe('pages', () => {
    it.each(SORTS)('walk through all by %s, none twice', async (sort) => {
      const documents = many(25);
      await subject.hold(...documents);
      const seen = await subject.walk(
        ask('wlan', { sort, limit: 4, near: sort === 'distance' ? near : null }),
      );
      expect([...seen].sort()).toEqual(documents.map(({ id }) => id).sort());
    });

    it.each(SORTS)('are the same as one long page by %s', async (sort) => {
      await subject.hold(...many(25));
      const query = ask('', { sort, near: sort === 'distance' ? near : null });
      expect(await subject.walk({ ...query, limit: 3 })).toEqual(
        await subject.idsFor({ ...query, limit: 50 }),
      );
    });

    it.each(['relevance', 'title', 'newest'] as const)(
      'neither repeat nor skip by %s while the index changes',
      async (sort) => {
        const documents = many(20);
        await subject.hold(...documents);
        let n = 0;
        const seen = await subject.walk(ask('wlan', { sort, limit: 3 }), () =>
          subject.hold({ id: `new${n++}`, title: 'WLAN 0', date: '2026-02-01T00:00:00.000Z' }),
        );
        const old = seen.filter((id) => id.startsWith('d'));
        expect([...old].sort()).toEqual(documents.map(({ id }) => id).sort());
        expect(new Set(seen).size).toBe(seen.length);
      },
    );

    it('end where there is no more', async () => {
      await subject.hold(...many(4));
      expect((await subject.search(ask('', { limit: 4 }))).next).toBeNull();
      expect((await subject.search(ask('', { limit: 3 }))).next).not.toBeNull();
    });

    it('count all, however short they are', async () => {
      await subject.hold(...many(12));
      expect((await subject.search(ask('wlan', { limit: 1 }))).total).toEqual({ count: 12, exact: true });
    });

    it.each(['bm9wZQ', '', 'WzFd', 'null', 'W251bGxd'])(
      'refuse a cursor they did not give out: %j',
      async (cursor) => {
        await subject.hold({ id: 'it', title: 'Stadt' });
        await expect(subject.search(ask('', { cursor }))).rejects.toMatchObject({ code: 'CURSOR.INVALID' });
      },
    );
  });
}
