import { openPlaces, type OpenPlaces } from '../testing/open-places.js';
import { FindPlaces } from './find-places.js';

const TOWNS = [
  { ags: '08', name: 'Baden-Württemberg' },
  { ags: '08231', name: 'Pforzheim, Stadtkreis', kind: '42' },
  { ags: '08231000', name: 'Pforzheim, Stadt', kind: '62' },
  { ags: '08335', name: 'Konstanz' },
  { ags: '08335001', name: 'Aach, Stadt', kind: '63' },
  { ags: '07235', name: 'Trier-Saarburg' },
  { ags: '07235001', name: 'Aach' },
];

describe('PlaceDirectory', () => {
  let places: OpenPlaces;

  beforeAll(async () => {
    places = await openPlaces();
  });
  beforeEach(() => places.clear());
  afterAll(() => places.close());

  it('is empty before a register is loaded', async () => {
    const directory = await places.directory();
    expect(directory.get('08231000')).toBeNull();
    expect(directory.search('Pforzheim', 10)).toEqual([]);
    expect(directory.label('08231000', 'de')).toBe('08231000');
  });

  it('follows the register', async () => {
    await places.importPlaces(TOWNS);
    expect((await places.directory()).get('08231000')?.name).toBe('Pforzheim');
    await places.importPlaces([...TOWNS, { ags: '08231000', name: 'Bad Pforzheim, Stadt' }], '20241130');
    expect((await places.directory()).get('08231000')?.name).toBe('Bad Pforzheim');
    expect(
      places
        .get(FindPlaces)
        .execute('bad pf', 5)
        .map(({ ags }) => ags),
    ).toEqual(['08231000']);
  });

  it('costs one statement to look whether it is stale, and none to ask', async () => {
    await places.importPlaces(TOWNS);
    const directory = await places.directory();
    expect(await places.statementsOf(() => directory.refresh())).toBe(1);
    const asked = places.statementsOf(async () => {
      directory.search('Pforzheim', 10);
      directory.many(['08231000', '08335001']);
    });
    expect(await asked).toBe(0);
  });

  it('puts places into words', async () => {
    await places.importPlaces(TOWNS);
    const directory = await places.directory();
    const labels = ['08231000', '08335001', '07235001', '08335', '08', 'DE', '08335999'].map((ags) =>
      directory.label(ags, 'de'),
    );
    expect(labels).toEqual([
      'Pforzheim, Baden-Württemberg',
      'Aach, Landkreis Konstanz',
      'Aach, Landkreis Trier-Saarburg',
      'Landkreis Konstanz, Baden-Württemberg',
      'Baden-Württemberg',
      'Deutschland',
      '08335999',
    ]);
    expect(directory.label('DE', 'en')).toBe('Germany');
  });

  it('gives several places at once and leaves out unknown keys', async () => {
    await places.importPlaces(TOWNS);
    const found = (await places.directory()).many(['08231000', '99999999', '08335']);
    expect([...found.keys()]).toEqual(['08231000', '08335']);
  });
});
