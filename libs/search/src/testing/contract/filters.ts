import type { EngineQuery } from '../../domain/search-engine.js';
import { NO_FILTERS } from '../../domain/search-query.js';
import { ask } from '../ask.js';
import type { Subject } from './subject.js';

const filters = (given: Partial<EngineQuery['filters']>) => ({ filters: { ...NO_FILTERS, ...given } });

export function filtersContract(subject: Subject): void {
  describe('facets', () => {
    beforeEach(() =>
      subject.hold(
        { id: 'a', title: 'WLAN A', state: '08', county: '08221', topics: ['wlan', 'netze'], size: 'city' },
        { id: 'b', title: 'WLAN B', state: '08', kinds: ['university'], topics: ['wlan', 'netze'] },
        { id: 'c', title: 'WLAN C', state: '07', kinds: ['municipality', 'network'], topics: ['netze'] },
        { id: 'd', title: 'Anderes', state: '07', kinds: ['company'] },
        { id: 'e', title: 'WLAN E', type: 'initiative', kinds: [], topics: ['wlan'] },
      ),
    );

    it('narrow with OR within one', async () => {
      const found = await subject.idsFor(ask('wlan', filters({ kind: ['university', 'network'] })));
      expect(found.sort()).toEqual(['b', 'c']);
    });

    it('narrow with AND across', async () => {
      expect(await subject.idsFor(ask('wlan', filters({ kind: ['municipality'], state: ['07'] })))).toEqual([
        'c',
      ]);
    });

    it.each([
      ['type', 'initiative', ['e']],
      ['topic', 'wlan', ['a', 'b', 'e']],
      ['state', '08', ['a', 'b']],
      ['county', '08221', ['a']],
      ['size', 'city', ['a']],
    ] as const)('narrow by %s', async (facet, value, expected) => {
      const found = await subject.idsFor(ask('', filters({ [facet]: [value] })));
      expect(found.sort()).toEqual(expected);
    });

    it('are each counted under the filters of the others, zero counts included', async () => {
      const { facets, total } = await subject.search(ask('wlan', filters({ state: ['08'] })));
      expect(total).toEqual({ count: 2, exact: true });
      expect(facets.state).toEqual([
        { value: '08', count: 2 },
        { value: '07', count: 1 },
      ]);
      expect(facets.kind).toEqual([
        { value: 'municipality', count: 1 },
        { value: 'university', count: 1 },
        { value: 'network', count: 0 },
      ]);
      expect(facets.topic).toEqual([
        { value: 'netze', count: 2 },
        { value: 'wlan', count: 2 },
      ]);
    });

    it('are each counted under the filters of the others, two of them chosen', async () => {
      const { facets } = await subject.search(ask('wlan', filters({ state: ['08'], kind: ['network'] })));
      expect(facets.state).toEqual([
        { value: '07', count: 1 },
        { value: '08', count: 0 },
      ]);
      expect(facets.kind).toEqual([
        { value: 'municipality', count: 1 },
        { value: 'university', count: 1 },
        { value: 'network', count: 0 },
      ]);
      expect(facets.type.map(({ count }) => count)).toEqual([0, 0]);
    });

    it('count everything when nothing is asked, largest first, then by value', async () => {
      const { facets, total } = await subject.search(ask(''));
      expect(total).toEqual({ count: 5, exact: true });
      expect(facets.type).toEqual([
        { value: 'organisation', count: 4 },
        { value: 'initiative', count: 1 },
      ]);
      expect(facets.county).toEqual([{ value: '08221', count: 1 }]);
    });

    it('show values of what the words match, and of nothing else', async () => {
      const { facets } = await subject.search(ask('Anderes'));
      expect(facets.kind).toEqual([{ value: 'company', count: 1 }]);
      expect(facets.topic).toEqual([]);
    });

    it('answer nothing for a value nobody has', async () => {
      const { hits, total } = await subject.search(ask('', filters({ topic: ['unbekannt'] })));
      expect([hits, total]).toEqual([[], { count: 0, exact: true }]);
    });
  });

  describe('other filters', () => {
    it('keep to those that are open for cooperation', async () => {
      await subject.hold(
        { id: 'open', title: 'WLAN A', openForCooperation: true, state: '08' },
        { id: 'closed', title: 'WLAN B', state: '07' },
      );
      expect(await subject.idsFor(ask('wlan', { openOnly: true }))).toEqual(['open']);
      expect((await subject.search(ask('wlan', { openOnly: true }))).facets.state).toEqual([
        { value: '08', count: 1 },
      ]);
    });

    it('keep to offers or to needs', async () => {
      await subject.hold(
        { id: 'offer', title: 'Biete WLAN', type: 'listing', listing: 'offer' },
        { id: 'need', title: 'Suche WLAN', type: 'listing', listing: 'need' },
        { id: 'neither', title: 'WLAN' },
      );
      expect(await subject.idsFor(ask('wlan', { listing: 'offer' }))).toEqual(['offer']);
      expect(await subject.idsFor(ask('', { listing: 'need' }))).toEqual(['need']);
    });

    it('hold for what is called exactly so too', async () => {
      await subject.hold({ id: 'it', title: 'Heidelberg', state: '08' });
      expect(await subject.idsFor(ask('Heidelberg', filters({ state: ['07'] })))).toEqual([]);
      expect(await subject.idsFor(ask('Heidelberg', { openOnly: true }))).toEqual([]);
    });
  });
}
