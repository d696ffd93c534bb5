import { openPlaces, type OpenPlaces } from '../testing/open-places.js';
import { type Shipped, ShippedRegister } from '../persistence/shipped-register.js';
import { DescribeRegister } from './describe-register.js';
import { GetPlace } from './get-place.js';
import { LoadShippedRegister } from './load-shipped-register.js';

describe('LoadShippedRegister', () => {
  let places: OpenPlaces;
  let shipped: Shipped;
  const load = () => places.get(LoadShippedRegister).execute();
  /** What the file holds at the next load. */
  const ship = (file: Partial<Shipped>) => {
    const reader = places.get(ShippedRegister);
    jest.spyOn(reader, 'state').mockResolvedValue({ ...shipped, ...file });
    jest.spyOn(reader, 'read').mockResolvedValue({ ...shipped, ...file });
  };

  beforeAll(async () => {
    places = await openPlaces();
    shipped = await places.get(ShippedRegister).read();
  });
  beforeEach(() => places.clear());
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => places.close());

  it('fills an empty register once', async () => {
    expect(await load()).toBe(true);
    expect(await places.news()).toEqual(['places.register-changed']);
    expect(await load()).toBe(false);
    expect(await places.news()).toEqual([]);
    const [counted] = await places.query<{ count: number }>('select count(*)::int as count from places');
    expect(counted?.count).toBe(shipped.places.length);
    expect(await places.query('select * from place_changes')).toEqual([]);
  });

  it('says the same of itself in both files', async () => {
    const { places: _, ...state } = shipped;
    expect(await places.get(ShippedRegister).state()).toMatchObject(state);
  });

  it('says its state and its sources', async () => {
    expect(await places.get(DescribeRegister).execute()).toBeNull();
    await load();
    const state = await places.get(DescribeRegister).execute();
    expect(state).toEqual({
      source: 'shipped',
      shippedVersion: shipped.version,
      date: shipped.date,
      sources: shipped.sources,
      loadedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
    expect(state?.sources.map(({ notice }) => notice)).toContain(
      '© GeoBasis-DE / BKG (2016), Daten verändert',
    );
  });

  it('has the places of the network with their facts', async () => {
    await load();
    await places.directory();
    const get = (ags: string) => places.get(GetPlace).execute(ags);
    expect(get('08231000')).toEqual({
      ags: '08231000',
      ars: '082310000000',
      name: 'Pforzheim',
      officialName: null,
      type: 'Stadtkreis',
      level: 'municipality',
      county: { ags: '08231', name: 'Pforzheim' },
      state: { ags: '08', name: 'Baden-Württemberg' },
      sizeClass: 'large_city',
      population: expect.any(Number),
      populationDate: null,
      lat: expect.closeTo(48.89, 1),
      lon: expect.closeTo(8.7, 1),
      nuts3: 'DE129',
      status: 'active',
      vanishedOn: null,
    });
    const named = {
      '15088220': 'Merseburg',
      '07318000': 'Speyer',
      '05315000': 'Köln',
      '03359018': 'Freiburg (Elbe)',
      '11': 'Berlin',
    };
    for (const [ags, name] of Object.entries(named)) expect(get(ags).name).toBe(name);
    expect(() => get('083')).toThrow('PLACE.NOT_FOUND');
    expect(() => get('99999999')).toThrow('PLACE.NOT_FOUND');
  });

  it('brings a loaded register up to a newer file and forgets nobody', async () => {
    await load();
    const others = shipped.places.filter(({ ags }) => ags !== '08231000' && ags !== '08236040');
    ship({
      version: shipped.version + 1,
      date: '2031-01-01',
      places: [...others, { ags: '08231000', name: 'Bad Pforzheim', type: 'Stadtkreis' }],
    });
    expect(await load()).toBe(true);
    const directory = await places.directory();
    expect(directory.get('08231000')).toMatchObject({
      name: 'Bad Pforzheim',
      ars: '082310000000',
      nuts3: 'DE129',
    });
    expect(directory.get('08236040')).toMatchObject({ status: 'vanished', vanishedOn: '2031-01-01' });
  });

  it('does not replace an official register of a later day', async () => {
    await places.importPlaces([{ ags: '08231000', name: 'Pforzheim, Stadt', population: 127_000 }]);
    ship({ version: shipped.version + 1 });
    expect(await load()).toBe(false);
    ship({ version: shipped.version + 2, date: '2031-01-01' });
    expect(await load()).toBe(true);
    const directory = await places.directory();
    expect(directory.get('08231000')).toMatchObject({ population: 127_000, populationDate: '2022-12-31' });
  });

  it('keeps nothing when its news cannot be kept', async () => {
    places.outbox.isBroken = true;
    await expect(load()).rejects.toThrow();
    expect(await places.query('select ags from places limit 1')).toEqual([]);
    expect(await places.get(DescribeRegister).execute()).toBeNull();
  });

  it('is loaded once by two processes that start together', async () => {
    const loaded = await Promise.all([load(), load()]);
    expect(loaded.sort()).toEqual([false, true]);
  });
});
