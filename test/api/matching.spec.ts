import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BalancePeers, LearnTexts, MatchPrices, TextModels } from '#matching';
import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { prepareMatches } from '../portal/prepare-matches.js';
import { type Network, saveNetwork } from '../portal/save-network.js';

interface Match {
  readonly target: { readonly slug: string };
  readonly score: number;
  readonly model: string;
  readonly reasons: readonly { share: number; text: string }[];
}
type Matches = { readonly items: readonly Match[] };

const LONG = 'Wärmeplanung und Sanierung im Quartier. '.repeat(2_500);

async function open(network: Network): Promise<TestPortal> {
  const portal = await openTestPortal({ content: openShippedDatabase });
  await saveNetwork(portal, network);
  await prepareMatches(portal);
  return portal;
}

const slugsOf = async (portal: TestPortal, path: string) =>
  (await portal.json<Matches>(`/api/v1${path}`)).items.map(({ target }) => target.slug);

describe('what is asked of matching', () => {
  let portal: TestPortal;
  const listing = { organisation: 'stadt-a', kind: 'need', text: 'Gesucht', topics: ['lorawan'] } as const;
  beforeAll(async () => {
    portal = await open({
      organisations: [
        anOrganisation('stadt-a', { topics: ['lorawan'] }),
        anOrganisation('stadt-b', { topics: ['lorawan'], openForCooperation: true }),
        anOrganisation('pausiert', { topics: ['lorawan'], paused: true }),
        anOrganisation('weg', { topics: ['lorawan'], status: 'withdrawn' }),
        anOrganisation('aufgegangen', { topics: ['lorawan'], status: 'merged', mergedInto: 'stadt-b' }),
        anOrganisation('still'),
        anOrganisation('anderswo', { topics: ['lorawan'], summary: 'Nous travaillons sur les réseaux.' }),
        anOrganisation('lang', { topics: ['lorawan'], text: LONG.slice(0, 20_000) }),
      ],
      initiatives: [
        { id: 'eins', title: 'Sensoren', lead: 'stadt-a', topics: ['lorawan'] },
        { id: 'zwei', title: 'Sensoren', lead: 'stadt-b', topics: ['lorawan'] },
        { id: 'von-pausiert', title: 'Sensoren', lead: 'pausiert', topics: ['lorawan'] },
        { id: 'von-weg', title: 'Sensoren', lead: 'weg', topics: ['lorawan'] },
        { id: 'ohne-thema', title: 'Etwas', lead: 'stadt-b' },
      ],
      listings: [
        { ...listing, id: 'sucht' },
        { ...listing, id: 'vorbei', expires: '2020-01-01' },
        { ...listing, id: 'ohne-thema', topics: [], text: LONG.slice(0, 2_000) },
        { ...listing, id: 'von-weg', organisation: 'weg' },
        { ...listing, id: 'eigenes', kind: 'offer' },
        { ...listing, id: 'auch-gesucht', organisation: 'stadt-b' },
        { ...listing, id: 'bietet', organisation: 'stadt-b', kind: 'offer' },
        { ...listing, id: 'bot', organisation: 'stadt-b', kind: 'offer', fulfilled: true },
        { ...listing, id: 'pausiert-bietet', organisation: 'pausiert', kind: 'offer' },
      ],
    });
  });
  afterAll(() => portal.close());

  it.each([
    '/organisations/nobody/peers',
    '/organisations/weg/peers',
    '/listings/nothing/matches',
    '/listings/von-weg/matches',
    '/initiatives/nothing/similar',
    '/initiatives/von-weg/similar',
    '/initiatives/von-weg/transferability?for=08231000',
    '/initiatives/eins/transferability?for=99999999',
  ])('does not know %s', async (path) => {
    for (const address of [path, path.replace(/(peers|matches|similar)$/, '$1.csv')]) {
      expect((await portal.ask(`/api/v1${address}`)).status).toBe(404);
    }
  });

  it.each([
    '/organisations/stadt-a/peers?state=8',
    '/organisations/stadt-a/peers?state=99',
    '/organisations/stadt-a/peers?state=08&state=00',
    '/organisations/stadt-a/peers?radiusKm=0',
    '/organisations/stadt-a/peers?size=huge',
    '/organisations/stadt-a/peers?open=false',
    '/initiatives/eins/transferability',
    '/initiatives/eins/transferability?for=Freiburg',
    '/initiatives/eins/transferability?for=08',
    '/initiatives/eins/transferability?for=08231',
    '/listings/sucht/matches?cursor=x',
  ])('refuses %s', async (path) => {
    expect((await portal.ask(`/api/v1${path}`)).status).toBe(400);
  });

  it('leads on from an organisation that was merged', async () => {
    const { status, headers } = await portal.ask('/api/v1/organisations/aufgegangen/peers');
    expect([status, headers['location']]).toEqual([301, '/api/v1/organisations/stadt-b/peers']);
  });

  it('proposes nobody to itself, and no one who paused, withdrew or merged', async () => {
    expect([...(await slugsOf(portal, '/organisations/stadt-a/peers'))].sort()).toEqual([
      'anderswo',
      'lang',
      'stadt-b',
    ]);
    expect(await slugsOf(portal, '/organisations/pausiert/peers')).toContain('stadt-a');
  });

  it('meets a need with the open offers of others alone', async () => {
    expect(await slugsOf(portal, '/listings/sucht/matches')).toEqual(['stadt-b']);
    expect(await slugsOf(portal, '/listings/bietet/matches')).toEqual(['stadt-a']);
  });

  it('has nothing for what no longer holds, and nothing to say of its gaps', async () => {
    expect(await portal.json('/api/v1/listings/vorbei/matches')).toEqual({ items: [], notCovered: [] });
  });

  it('has nothing where neither topics nor texts meet', async () => {
    expect(await slugsOf(portal, '/listings/ohne-thema/matches')).toEqual([]);
    expect(await slugsOf(portal, '/initiatives/ohne-thema/similar')).toEqual([]);
  });

  it('finds initiatives of others whose lead takes part', async () => {
    expect(await slugsOf(portal, '/initiatives/eins/similar')).toEqual(['zwei']);
  });

  it('narrows to those who are open for cooperation', async () => {
    expect(await slugsOf(portal, '/organisations/stadt-a/peers?open=true')).toEqual(['stadt-b']);
  });

  it('says by which model, which changes with what is learned from texts and with nothing else', async () => {
    const paths = ['/organisations/stadt-b/peers', '/listings/sucht/matches', '/initiatives/zwei/similar'];
    const models = async () => {
      const lists = await Promise.all(paths.map((path) => portal.json<Matches>(`/api/v1${path}`)));
      return new Set(lists.flatMap(({ items }) => items.map(({ model }) => model)));
    };
    const first = await models();
    expect([...first]).toEqual([expect.stringMatching(/^signals-\d+\+lsa-\d+-[0-9a-f]{12}$/)]);
    await portal.app.get(LearnTexts, { strict: false }).execute();
    await portal.app.get(TextModels, { strict: false }).refresh();
    expect(await models()).toEqual(first);
    await saveNetwork(portal, {
      organisations: ['eins', 'zwei'].map((id) => anOrganisation(id, { text: 'Moore werden vernässt.' })),
    });
    await prepareMatches(portal);
    const second = await models();
    expect([...second]).toHaveLength(1);
    expect(second).not.toEqual(first);
  });

  it('takes a withdrawal at once, before anything was prepared anew', async () => {
    const day = '2026-02-01';
    await saveNetwork(portal, { organisations: [anOrganisation('stadt-b', { status: 'withdrawn' })] }, day);
    expect(await slugsOf(portal, '/organisations/stadt-a/peers')).not.toContain('stadt-b');
    expect(await slugsOf(portal, '/listings/sucht/matches')).toEqual([]);
    expect(await slugsOf(portal, '/initiatives/eins/similar')).toEqual([]);
  });
});

describe('a network of one', () => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await open({ organisations: [anOrganisation('allein', { topics: ['lorawan'] })] });
  });
  afterAll(() => portal.close());

  it('has an empty list, and prices for nobody', async () => {
    expect(await slugsOf(portal, '/organisations/allein/peers')).toEqual([]);
    await portal.app.get(BalancePeers, { strict: false }).execute();
    expect((await portal.ask('/organisationen/allein/passende')).status).toBe(200);
  });
});

describe('a network of equals', () => {
  const COUNT = 120;
  let portal: TestPortal;
  beforeAll(async () => {
    const organisations = Array.from({ length: COUNT }, (_, at) =>
      anOrganisation(`gleich-${at}`, { topics: ['digitalisierung'] }),
    );
    portal = await open({ organisations });
  });
  afterAll(() => portal.close());

  it('shows everyone others, always the same, and says why', async () => {
    const seen = new Set<string>();
    for (let at = 0; at < 40; at += 1) {
      const path = `/organisations/gleich-${at}/peers?limit=10`;
      const slugs = await slugsOf(portal, path);
      expect(slugs).toHaveLength(10);
      for (const slug of slugs) seen.add(slug);
      if (at === 0) expect(await slugsOf(portal, path)).toEqual(slugs);
    }
    expect(seen.size).toBeGreaterThan(COUNT * 0.75);
  });

  it('balances them without taking anybody away', async () => {
    await portal.app.get(BalancePeers, { strict: false }).execute();
    await portal.app.get(MatchPrices, { strict: false }).refresh();
    expect(await slugsOf(portal, '/organisations/gleich-7/peers?limit=10')).toHaveLength(10);
  });
});

describe('an empty network', () => {
  it('answers', async () => {
    const portal = await openTestPortal();
    await portal.app.get(BalancePeers, { strict: false }).execute();
    expect((await portal.ask('/api/v1/organisations/any/peers')).status).toBe(404);
    await portal.close();
  });
});
