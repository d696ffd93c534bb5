import { ask } from '../../testing/ask.js';
import { answerFrom } from './answer.js';
import { HeldIndex } from './held-index.js';
import type { IndexRow } from './index-row.js';
import type { EngineQuery } from '../../domain/search-engine.js';
import { planOf } from './plan.js';
import { isTooMuch } from './too-much.js';

const row = (id: string, more: Partial<IndexRow> = {}): IndexRow => ({
  type: 'organisation',
  id,
  for_public: true,
  for_members: true,
  sort_title: id,
  names: [id],
  terms: "'=wlan':1D '^verein' '!type:organisation'",
  facets: ['type:organisation'],
  listing: null,
  open_for_cooperation: false,
  lat: null,
  lon: null,
  newest: 0,
  ...more,
});
const idsOf = (index: HeldIndex, text: string) => answerFrom(index, ask(text))!.hits.map(({ id }) => id);

describe('HeldIndex', () => {
  it('forgets what is removed, and finds again what is put in its place', () => {
    const index = new HeldIndex();
    for (const id of ['a', 'b']) index.add(row(id));
    expect(idsOf(index, 'WLAN')).toEqual(['a', 'b']);
    index.remove({ type: 'organisation', id: 'a' });
    expect(idsOf(index, 'WLAN')).toEqual(['b']);
    index.add(row('a', { sort_title: 'z' }));
    expect(idsOf(index, 'WLAN')).toEqual(['b', 'a']);
  });

  it('tells words that stand together from those that are apart', () => {
    const index = new HeldIndex();
    const terms = (open: string, data: string) => `'=open':${open} '=daten':${data} '-dat':${data}`;
    index.add(row('apart', { terms: terms('1A', '3A') }));
    index.add(row('together', { terms: terms('1A,7D', '3A,8D') }));
    index.add(row('turned', { terms: terms('4A', '3A') }));
    const isOpenData = index.places.phrase([['=open'], ['=data', '-dat']]);
    expect([0, 1, 2].filter(isOpenData)).toEqual([1]);
    expect([0, 1, 2].filter(index.places.phrase([['-dat'], ['=open']]))).toEqual([2]);
    expect([0, 1, 2].filter(index.places.phrase([['=open'], ['-dat'], ['=open']]))).toEqual([]);
  });

  it('is worn when a quarter of many is gone', () => {
    const index = new HeldIndex();
    for (let n = 0; n < 2_000; n += 1) index.add(row(`o${n}`));
    for (let n = 0; n < 1_000; n += 1) index.remove({ type: 'organisation', id: `o${n}` });
    expect(index.isWorn).toBe(false);
    index.remove({ type: 'organisation', id: 'o1000' });
    expect([index.isWorn, index.isFull]).toEqual([true, false]);
  });

  it('shows members what the public does not see, and counts it for them alone', () => {
    const index = new HeldIndex();
    index.add(row('open'));
    index.add(row('inside', { for_public: false, facets: ['type:organisation', 'topic:geheim'] }));
    const answer = answerFrom(index, ask('WLAN'))!;
    expect([answer.total.count, answer.facets.topic]).toEqual([1, []]);
    expect(answerFrom(index, ask('WLAN', { audience: 'member' }))!.total.count).toBe(2);
  });
});

describe('isTooMuch', () => {
  it('counts what is walked to find and to rank', () => {
    const index = new HeldIndex();
    for (const id of ['a', 'b', 'c']) index.add(row(id));
    const plan = (query: EngineQuery) => planOf(index, query, query.terms);
    expect([isTooMuch(plan(ask('WLAN')), 5), isTooMuch(plan(ask('WLAN')), 6)]).toEqual([true, false]);
    expect(isTooMuch(plan(ask('w', { typing: true })), 2)).toBe(true);
  });
});
