import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Viewer, VISITOR } from '#platform';
import { anInitiative, openInitiatives, type OpenInitiatives } from '../testing/open-initiatives.js';
import { FollowLeads } from './follow-leads.js';
import { ListInitiativesOf } from './list-initiatives-of.js';

const MEMBER: Viewer = { kind: 'member', organisationIds: [] };

describe('ListInitiativesOf', () => {
  let slice: OpenInitiatives;
  beforeAll(async () => (slice = await openInitiatives()));
  beforeEach(() => slice.begin());
  afterAll(() => slice.close());

  const page = async (slug: string, viewer: Viewer, cursor: string | null = null, limit = 20) =>
    slice.get(ListInitiativesOf).execute(await slice.idOf(slug), viewer, { cursor, limit });
  const all = async (slug: string, viewer: Viewer = VISITOR, limit = 20) => {
    const listed: string[] = [];
    for (let cursor: string | null = null, more = true; more;) {
      const { items, next } = await page(slug, viewer, cursor, limit);
      listed.push(...items.map(({ initiative, role }) => `${role} ${initiative.slug}`));
      cursor = next;
      more = next !== null;
    }
    return listed;
  };

  it('lists what it leads, then where it is a partner, by title', async () => {
    await slice.save([
      anInitiative('1', { title: 'Zebra' }),
      anInitiative('2', { title: 'Ärzte' }),
      anInitiative('3', { title: 'Ast', lead: 'stadt-b', partners: ['stadt-a'] }),
      anInitiative('4', { title: 'Ast', lead: 'stadt-b', partners: ['stadt-c', 'stadt-a'] }),
      anInitiative('5', { lead: 'stadt-b' }),
    ]);
    const expected = ['lead 2', 'lead 1', 'partner 3', 'partner 4'];
    expect(await all('stadt-a')).toEqual(expected);
    expect(await all('stadt-a', VISITOR, 1)).toEqual(expected);
  });

  it('does not tell who may not know it that one is a partner', async () => {
    const about = { lead: 'stadt-b', partners: ['stadt-a'] };
    await slice.save([
      anInitiative('open', about),
      anInitiative('inner', { ...about, visibility: { partners: 'members' } }),
      anInitiative('secret', { ...about, visibility: { partners: 'own' } }),
    ]);
    const own: Viewer = { kind: 'member', organisationIds: [await slice.idOf('stadt-b')] };
    expect(await all('stadt-a', VISITOR)).toEqual(['partner open']);
    expect(await all('stadt-a', MEMBER)).toEqual(['partner inner', 'partner open']);
    expect(await all('stadt-a', own)).toEqual(['partner inner', 'partner open', 'partner secret']);
  });

  it('shows nothing of a withdrawn lead, at once', async () => {
    await slice.save([anInitiative('gone', { lead: 'stadt-b', partners: ['stadt-a'] })]);
    await slice.saveOrganisation('stadt-b', { status: 'withdrawn' });
    expect(await all('stadt-a')).toEqual([]);
  });

  it('fills its pages once the withdrawn lead is followed', async () => {
    await slice.save([
      anInitiative('1', { lead: 'stadt-b', partners: ['stadt-a'] }),
      anInitiative('2', { lead: 'stadt-c', partners: ['stadt-a'] }),
    ]);
    await slice.saveOrganisation('stadt-b', { status: 'withdrawn' });
    await slice.get(FollowLeads).execute([await slice.idOf('stadt-b')]);
    const { items, next } = await page('stadt-a', VISITOR, null, 1);
    expect(items.map(({ initiative }) => initiative.slug)).toEqual(['2']);
    expect(next).toBeNull();
  });

  it('refuses a cursor that it did not give out', async () => {
    await expect(page('stadt-a', VISITOR, 'WzFd')).rejects.toMatchObject({ code: 'CURSOR.INVALID' });
  });

  it('takes as many statements for many as for one', async () => {
    await slice.save([anInitiative('1')]);
    const few = await slice.statementsOf(() => page('stadt-a', VISITOR));
    await slice.save(Array.from({ length: 19 }, (_, index) => anInitiative(`more-${index}`)));
    expect(await slice.statementsOf(() => page('stadt-a', VISITOR))).toBe(few);
    expect(few).toBeLessThan(10);
  });
});
