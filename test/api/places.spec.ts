import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { statementsOf } from '../portal/statements-of.js';

interface Place {
  readonly ags: string;
  readonly name: string;
  readonly county: { readonly name: string } | null;
}

let portal: TestPortal;
const find = async (q: string, more = '') =>
  (await portal.json<{ items: Place[] }>(`/api/v1/places?q=${encodeURIComponent(q)}${more}`)).items;
const problem = async (path: string) => {
  const { status, text } = await portal.ask(path);
  return { status, code: JSON.parse(text).code };
};

beforeAll(async () => {
  portal = await openTestPortal({ content: openShippedDatabase });
});
afterAll(() => portal.close());

describe('GET /places', () => {
  it('puts the larger of two first', async () => {
    expect((await find('Freiburg')).map(({ name }) => name)[0]).toBe('Freiburg im Breisgau');
  });

  it.each(['Pforzhiem', 'pforzheim', 'PFORZHEIM', '08231000', '082310000000'])('finds %s', async (q) => {
    expect((await find(q)).map(({ ags }) => ags)).toContain('08231000');
  });

  it('tells homonyms apart by their county', async () => {
    const [one, other] = (await find('Aach')).filter(({ name }) => name === 'Aach');
    expect(one?.county?.name).not.toBe(other?.county?.name);
  });

  it('finds nothing where nothing was asked', async () => {
    expect(await find('')).toEqual([]);
  });

  it('answers as many as asked for', async () => {
    expect(await find('Neustadt', '&limit=3')).toHaveLength(3);
  });

  it.each(['limit=0', 'limit=101', 'near=08', 'q=a&q=b', `q=${'a'.repeat(201)}`])(
    'refuses %s',
    async (query) => {
      expect((await problem(`/api/v1/places?${query}`)).status).toBe(400);
    },
  );

  it('asks the database nothing', async () => {
    expect(await statementsOf(portal, '/api/v1/places?q=Freiburg')).toBe(0);
  });
});

describe('GET /places/{ags}', () => {
  it('knows municipalities, counties and states', async () => {
    expect(await portal.json('/api/v1/places/08231000')).toMatchObject({
      name: 'Pforzheim',
      ars: '082310000000',
      sizeClass: 'large_city',
      status: 'active',
      county: { ags: '08231' },
      state: { ags: '08', name: 'Baden-Württemberg' },
    });
    expect(await portal.json('/api/v1/places/15088')).toMatchObject({ name: 'Saalekreis', sizeClass: null });
    expect(await portal.json('/api/v1/places/08')).toMatchObject({ name: 'Baden-Württemberg', county: null });
  });

  it.each(['08999999', '083', '99', '8231000', 'pforzheim', '%F0%9F%97%BA'])(
    'answers 404 for %s',
    async (ags) => {
      expect(await problem(`/api/v1/places/${ags}`)).toEqual({ status: 404, code: 'PLACE.NOT_FOUND' });
    },
  );
});
