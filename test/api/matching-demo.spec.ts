import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { DEMO_NETWORK, type FilledPortal, openFilledPortal } from '../portal/open-filled-portal.js';

interface Ref {
  readonly slug: string;
  readonly title: string;
}
interface Match {
  readonly target: Ref;
  readonly listing: Ref;
  readonly band: string;
  readonly score: number;
  readonly reasons: readonly { signal: string; share: number; text: string; items: string[] }[];
  readonly differences: readonly { signal: string; text: string }[];
}
interface Transferability {
  readonly verdict: string;
  readonly factors: readonly {
    factor: string;
    verdict: string;
    matters: boolean;
    here: string | null;
    there: string | null;
    text: string;
  }[];
  readonly own: { readonly text: string } | null;
  readonly similarAdopters: readonly {
    organisation: Ref;
    stage: string;
    size: string | null;
    note: string | null;
  }[];
  readonly whoCouldHelp: readonly { organisation: Ref; listing: Ref | null; text: string }[];
  readonly roles: readonly { kind: string; like: Ref[]; organisations: { organisation: Ref }[] }[];
}

const AUGUSTUSBURG = '14522020';
const STUTTGART = '08111000';
const PFORZHEIM = '08231000';

let portal: FilledPortal;
beforeAll(async () => {
  portal = await openFilledPortal();
});
afterAll(() => portal.close());

const json = <T>(path: string) => portal.json<T>(`/api/v1${path}`);
const matchesOf = (id: string) =>
  json<{ items: Match[]; notCovered: { slug: string; label: string }[] }>(`/listings/${id}/matches`);
const peersOf = async (slug: string, query = '') =>
  (await json<{ items: Match[] }>(`/organisations/${slug}/peers?limit=50${query}`)).items;
const transfer = (ags: string, slug = 'digitallotsen-heidelberg') =>
  json<Transferability>(`/initiatives/${slug}/transferability?for=${ags}`);

describe('offers and needs of the demo network', () => {
  it('Pforzheim’s need for participation formats meets the offer of #freiburg_gestalten', async () => {
    const { items } = await matchesOf('stadt-pforzheim-sucht-buergerbeteiligung');
    expect(items[0]).toMatchObject({
      target: { slug: 'freiburg-gestalten' },
      listing: { slug: 'freiburg-gestalten-bietet-buergerbeteiligung' },
    });
    expect(items[0]!.reasons[0]!.text).toMatch(/Bürgerbeteiligung/);
  });

  it('its need about networks and procurement meets the offer of the Stadtwerke, and procurement is not covered', async () => {
    const { items, notCovered } = await matchesOf('stadt-pforzheim-sucht-lorawan');
    expect(items.map(({ listing }) => listing.slug)).toEqual(['stadtwerke-pforzheim-bietet-lorawan']);
    expect(items[0]!.differences).toEqual([
      { signal: 'topics', text: '„Vergaberecht“ gehört nicht zu diesem Angebot' },
    ]);
    expect(notCovered).toEqual([{ slug: 'vergaberecht', label: 'Vergaberecht' }]);
  });

  it('both being in Pforzheim, no distance is spoken of', async () => {
    const { items } = await matchesOf('stadt-pforzheim-sucht-lorawan');
    expect(items[0]!.reasons.find(({ signal }) => signal === 'place')?.text).toBe(
      'Beide sind am selben Ort.',
    );
  });

  it('the need of Rhein-Neckar meets what both cities offer on Digitallotsen', async () => {
    const { items, notCovered } = await matchesOf('metropolregion-rhein-neckar-sucht-digitallotsen');
    expect(items.slice(0, 2).map(({ target }) => target.slug)).toEqual([
      'stadt-heidelberg',
      'stadt-pforzheim',
    ]);
    expect(notCovered).toEqual([]);
  });

  it('gives both sides of a pair the same score', async () => {
    const [need] = (await matchesOf('stadt-pforzheim-sucht-lorawan')).items;
    const [offer] = (await matchesOf('stadtwerke-pforzheim-bietet-lorawan')).items;
    expect(offer!.listing.slug).toBe('stadt-pforzheim-sucht-lorawan');
    expect(offer!.score).toBeCloseTo(need!.score, 12);
  });

  it('says in the list of peers who seeks what whom offers', async () => {
    const utility = (await peersOf('stadt-pforzheim')).find(
      ({ target }) => target.slug === 'stadtwerke-pforzheim',
    )!;
    expect(utility.reasons.map(({ text }) => text)).toContain(
      'Stadt Pforzheim sucht „Zusammenarbeit von Stadt und Stadtwerken bei Netzen vergaberechtlich sauber gestalten“; Stadtwerke Pforzheim bietet „Fachwissen zu Glasfaser, freiem WLAN und LoRaWAN“.',
    );
  });
});

describe('peers of the demo network', () => {
  it('says who did something and who speaks for it', async () => {
    const region = (await peersOf('stadt-heidelberg')).find(
      ({ target }) => target.slug === 'metropolregion-rhein-neckar',
    )!;
    expect(region.reasons.map(({ text }) => text)).toContain(
      'Zu „Digitallotsinnen und Digitallotsen der Stadt Heidelberg“: Stadt Heidelberg hat es umgesetzt, Metropolregion Rhein-Neckar wirbt dafür.',
    );
  });

  it('names the other role and the other state', async () => {
    const hub = (await peersOf('stadt-pforzheim', '&crossRole=true')).find(
      ({ target }) => target.slug === 'digitalisierungszentrum-merseburg',
    )!;
    expect(hub.differences.map(({ text }) => text)).toEqual([
      'ein Digitalzentrum',
      'anderes Bundesland: Sachsen-Anhalt, dort ist anderes Vergaberecht möglich',
      expect.stringMatching(/^\d{3}\u00a0km entfernt$/),
    ]);
  });

  it.each([
    ['&state=15', ({ target }: Match) => target.slug.includes('merseburg')],
    ['&kind=university', ({ target }: Match) => /hochschule|universitaet/.test(target.slug)],
    ['&size=large_city', ({ target }: Match) => target.slug === 'stadt-heidelberg'],
    ['&radiusKm=30', ({ target }: Match) => target.slug !== 'stadt-heidelberg'],
  ])('narrows by %s', async (query, isRight) => {
    const items = await peersOf('stadt-pforzheim', query);
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter((match) => !isRight(match))).toEqual([]);
  });

  it('proposes nobody where nobody is open for cooperation', async () => {
    expect(await peersOf('stadt-pforzheim', '&open=true')).toEqual([]);
  });

  it('holds pairs together in whom the booklet names a tie', async () => {
    const bands = (await peersOf('stadt-pforzheim')).map(({ target, band }) => [target.slug, band]);
    const tied = ['stadtwerke-pforzheim', 'hochschule-pforzheim', 'ihk-nordschwarzwald', 'stadt-heidelberg'];
    for (const slug of tied) expect(bands).toContainEqual([slug, 'strong']);
  });
});

describe('whether the Digitallotsen would work elsewhere', () => {
  it('is unknown for a small Saxon town where nothing is known, with reasons', async () => {
    const { verdict, factors } = await transfer(AUGUSTUSBURG);
    expect(verdict).toBe('unknown');
    const by = new Map(factors.map((one) => [one.factor, one]));
    expect([...by.keys()]).toEqual([
      'size',
      'county_free',
      'resources',
      'legal',
      'technology',
      'partners',
      'funding',
    ]);
    expect(by.get('legal')).toMatchObject({ verdict: 'unknown', here: null, there: 'Sachsen' });
    expect(by.get('size')).toMatchObject({ verdict: 'unknown' });
    expect(by.get('technology')).toMatchObject({ verdict: 'unknown', matters: false });
    for (const { text } of factors) expect(text).toMatch(/^[A-ZÄÖÜ].{10,}\.$/);
  });

  it('knows what it took where it was taken over, and where its funding ends', async () => {
    const { factors } = await transfer(AUGUSTUSBURG);
    expect(factors.find(({ factor }) => factor === 'resources')).toMatchObject({
      verdict: 'unknown',
      here: 'Personal: 7 ausgebildete Beschäftigte (Stadt Pforzheim)',
    });
    expect(factors.find(({ factor }) => factor === 'funding')).toMatchObject({
      verdict: 'fits_with_changes',
    });
  });

  it('does not fit even a large city of the same state while money, time and law are unknown', async () => {
    const { verdict, factors, roles } = await transfer(STUTTGART);
    expect(verdict).toBe('unknown');
    const unknown = factors.filter((one) => one.matters && one.verdict === 'unknown');
    expect(unknown.map(({ factor }) => factor)).toEqual(['resources', 'legal']);
    expect(roles[0]).toMatchObject({ kind: 'public_authority', like: [{ slug: 'innenministerium-bw' }] });
  });

  it('names who has tried and who could help, once with their own words', async () => {
    const { similarAdopters, whoCouldHelp } = await transfer(AUGUSTUSBURG);
    expect(similarAdopters.map(({ organisation, stage, size }) => [organisation.slug, stage, size])).toEqual([
      ['stadt-heidelberg', 'origin', 'larger'],
      ['stadt-pforzheim', 'adopter', 'larger'],
    ]);
    expect(similarAdopters[1]!.note).toContain('nicht ausdrücklich');
    const offers = whoCouldHelp.flatMap(({ listing }) => listing?.slug ?? []);
    expect(offers).toEqual(
      expect.arrayContaining([
        'stadt-heidelberg-bietet-digitallotsen',
        'stadt-pforzheim-bietet-digitallotsen',
      ]),
    );
  });

  it('proposes nobody to itself', async () => {
    const { own, similarAdopters, whoCouldHelp } = await transfer(PFORZHEIM);
    expect(own?.text).toContain('Stadt Pforzheim hat es übernommen');
    const named = [...similarAdopters, ...whoCouldHelp].map(({ organisation }) => organisation.slug);
    expect(named).not.toContain('stadt-pforzheim');
  });
});

describe('similar initiatives', () => {
  const similarTo = async (slug: string) =>
    (await json<{ items: Match[] }>(`/initiatives/${slug}/similar`)).items;

  it('finds the calendar of Merseburg and xPRESS for each other, with the same score', async () => {
    const there = (await similarTo('kulturschatz-merseburg')).find(({ target }) => target.slug === 'xpress')!;
    const back = (await similarTo('xpress')).find(({ target }) => target.slug === 'kulturschatz-merseburg')!;
    expect(back.score).toBeCloseTo(there.score, 12);
    expect(there.reasons[0]!.items).toContain('Veranstaltungskalender');
  });

  it('says which one came out of the other', async () => {
    const [first] = await similarTo('digitallotsen-heidelberg');
    expect(first!.target.slug).toBe('digitallotsen-pforzheim');
    expect(first!.reasons.map(({ text }) => text)).toContain('Die eine ist aus der anderen hervorgegangen.');
  });
});

describe('with all topics removed', () => {
  let untagged: FilledPortal;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'netzlotse-untagged-'));
    const file = join(folder, 'untagged.json');
    await writeFile(file, JSON.stringify(withoutTopics(parse(await readFile(DEMO_NETWORK, 'utf8')))));
    untagged = await openFilledPortal([file]);
  });
  afterAll(async () => {
    await untagged.close();
    await rm(folder, { recursive: true });
  });

  it.each([
    ['kulturschatz-merseburg', 'xpress'],
    ['xpress', 'kulturschatz-merseburg'],
  ])('%s finds %s from text alone, and says by which words', async (slug, other) => {
    const { items } = await untagged.json<{ items: Match[] }>(`/api/v1/initiatives/${slug}/similar?limit=5`);
    const found = items.find(({ target }) => target.slug === other);
    expect(found?.reasons.map(({ signal }) => signal)).toEqual(['text']);
    expect(found?.reasons[0]?.text).toContain('Veranstaltungskalender');
  });

  it('the need of Rhein-Neckar still meets what both cities offer', async () => {
    const { items } = await untagged.json<{ items: Match[] }>(
      '/api/v1/listings/metropolregion-rhein-neckar-sucht-digitallotsen/matches',
    );
    expect(items.map(({ target }) => target.slug)).toEqual(
      expect.arrayContaining(['stadt-heidelberg', 'stadt-pforzheim']),
    );
  });
});

type File = Record<string, Record<string, unknown>[]>;

function withoutTopics({ initiatives = [], listings = [], ...file }: File): File {
  const untag = (entries: Record<string, unknown>[]) => entries.map(({ topics: _topics, ...entry }) => entry);
  return { ...file, initiatives: untag(initiatives), listings: untag(listings) };
}

describe('tables', () => {
  it.each([
    ['/organisations/stadt-pforzheim/peers.csv?limit=3', 'Stadt Heidelberg'],
    ['/listings/stadt-pforzheim-sucht-lorawan/matches.csv', 'Stadtwerke Pforzheim'],
    ['/initiatives/xpress/similar.csv', 'Kulturschatz Merseburg'],
  ])('saves %s for a German spreadsheet', async (path, name) => {
    const { status, headers, text } = await portal.ask(`/api/v1${path}`);
    expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="\w+\.csv"$/);
    expect(text).toMatch(/^\uFEFF"/);
    expect(text).toContain(`"${name}"`);
    expect(text.split('\r\n').length).toBeGreaterThan(2);
  });
});
