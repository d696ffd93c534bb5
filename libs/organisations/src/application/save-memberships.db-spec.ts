import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anOrganisation } from '../testing/an-organisation.js';
import { openOrganisations, type OpenOrganisations } from '../testing/open-organisations.js';
import { CountMembers } from './count-members.js';
import { ListMembers } from './list-members.js';

const NETWORKS = ['verband', 'land', 'kreis'];
const TOWNS = ['stadt-a', 'stadt-b', 'stadt-c', 'stadt-d'];

describe('SaveMemberships', () => {
  let slice: OpenOrganisations;
  beforeAll(async () => (slice = await openOrganisations()));
  beforeEach(async () => {
    await slice.clear();
    await slice.save([
      ...NETWORKS.map((id) => anOrganisation(id, { kinds: ['network'] })),
      ...TOWNS.map((id) => anOrganisation(id)),
    ]);
    await slice.news();
  });
  afterAll(() => slice.close());

  const pairs = (...all: string[]) =>
    all.map((pair) => ({ network: pair.split(' ')[0]!, member: pair.split(' ')[1]! }));
  const counts = async (slug: string) => {
    const id = await slice.idOf(slug);
    return (await slice.get(CountMembers).execute([id])).get(id);
  };
  const members = async (slug: string) => {
    const page = await slice.get(ListMembers).members(await slice.idOf(slug), { cursor: null, limit: 20 });
    return page.items.map(({ organisation }) => organisation.slug);
  };

  it('counts members through nested networks once', async () => {
    await slice.saveMemberships(
      pairs(
        'verband land',
        'verband kreis',
        'land kreis',
        'land stadt-a',
        'kreis stadt-a',
        'kreis stadt-b',
        'verband stadt-b',
      ),
    );
    expect(await counts('kreis')).toEqual({ direct: 2, nested: 2 });
    expect(await counts('land')).toEqual({ direct: 2, nested: 3 });
    expect(await counts('verband')).toEqual({ direct: 3, nested: 4 });
    expect(await counts('stadt-a')).toBeUndefined();
  });

  it.each([
    ['of itself', pairs('land land')],
    ['of its member', pairs('verband land', 'land verband')],
    ['over two steps', pairs('verband land', 'land kreis', 'kreis verband')],
  ])('refuses a network as a member %s, and saves nothing', async (_case, drafts) => {
    await slice.saveMemberships(pairs('verband stadt-a'));
    await slice.news();
    const refused = slice.saveMemberships([...pairs('verband stadt-b'), ...drafts]);
    await expect(refused).rejects.toBeInstanceOf(Error);
    expect(await members('verband')).toEqual(['stadt-a']);
    expect(await slice.news()).toEqual([]);
  });

  it('refuses a circle that an earlier file began', async () => {
    await slice.saveMemberships(pairs('verband land', 'land kreis'));
    await expect(slice.saveMemberships(pairs('kreis verband'))).rejects.toMatchObject({
      code: 'MEMBERSHIP.CYCLE',
    });
    expect(await counts('verband')).toEqual({ direct: 1, nested: 2 });
  });

  it('counts and lists who is a member today', async () => {
    slice.clock.time = new Date('2026-06-15T12:00:00Z');
    await slice.saveMemberships([
      { network: 'kreis', member: 'stadt-a', until: '2026' },
      { network: 'kreis', member: 'stadt-b', until: '2026-05' },
      { network: 'kreis', member: 'stadt-c', from: '2026-06-15', role: 'Vorsitz' },
      { network: 'kreis', member: 'stadt-d', from: '2026-07' },
    ]);
    expect(await members('kreis')).toEqual(['stadt-a', 'stadt-c']);
    expect(await counts('kreis')).toEqual({ direct: 2, nested: 2 });
  });

  it('neither counts nor lists who was withdrawn, nor what is reached through them', async () => {
    await slice.saveMemberships(pairs('verband kreis', 'kreis stadt-a', 'verband stadt-b'));
    await slice.save([anOrganisation('kreis', { kinds: ['network'], status: 'withdrawn' })]);
    expect(await counts('verband')).toEqual({ direct: 1, nested: 1 });
    expect(await members('verband')).toEqual(['stadt-b']);
  });

  it('says unchanged, and makes no news, when the file is read again', async () => {
    const drafts = [
      { network: 'kreis', member: 'stadt-a', role: 'Vorsitz', from: '2013-06', added: true as const },
    ];
    expect(await slice.saveMemberships(drafts)).toEqual([
      { id: 'kreis/stadt-a', result: 'created', conflicts: [] },
    ]);
    await slice.news();
    expect(await slice.saveMemberships(drafts)).toMatchObject([{ result: 'unchanged' }]);
    expect(await slice.saveMemberships([{ ...drafts[0]!, role: null, from: '' }])).toMatchObject([
      { result: 'unchanged' },
    ]);
    expect(await slice.news()).toEqual([]);
  });

  it('pages by name, without gaps or repeats', async () => {
    await slice.saveMemberships(TOWNS.map((member) => ({ network: 'kreis', member })));
    const id = await slice.idOf('kreis');
    const seen: string[] = [];
    for (let cursor: string | null = null, more = true; more;) {
      const page = await slice.get(ListMembers).members(id, { cursor, limit: 3 });
      seen.push(...page.items.map(({ organisation }) => organisation.slug));
      cursor = page.next;
      more = cursor !== null;
    }
    expect(seen).toEqual(TOWNS);
  });
});
