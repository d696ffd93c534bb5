import { aPlace } from '../testing/a-place.js';
import { shippedRecords } from '../testing/shipped-records.js';
import type { PlaceRecord } from './place.js';
import { PlaceIndex } from './place-index.js';

describe('PlaceIndex of the shipped register', () => {
  let records: readonly PlaceRecord[];
  let index: PlaceIndex;
  const first = (query: string): string | undefined => index.search(query, 10)[0]?.ags;

  beforeAll(async () => {
    records = await shippedRecords();
    index = new PlaceIndex(records);
  });

  it.each([
    ['Freiburg', '08311000'],
    ['Freiburg Elbe', '03359018'],
    ['freiburg im br', '08311000'],
    ['Pforzheim', '08231000'],
    ['Frankfurt', '06412000'],
    ['Frankfurt Oder', '12053000'],
    ['Halle', '15002000'],
    ['Neustadt Aisch', '09575153'],
    ['Mühlhausen Thüringen', '16064046'],
    ['Berg Starnberg', '09188113'],
    ['Stadt Pforzheim', '08231000'],
    ['Landkreis Karlsruhe', '08215'],
    ['Karlsruhe', '08212000'],
    ['Kreis Soest', '05974'],
    ['Enzkreis', '08236'],
    ['Bayern', '09'],
    ['Berlin', '11000000'],
    ['Hamburg', '02000000'],
    ['Neu Ulm', '09775135'],
    ['Neuulm', '09775135'],
    ['Sankt Wendel', '10046117'],
    ['St. Augustin', '05382056'],
    ['Pöcking', '09188137'],
  ])('%s is %s', (query, ags) => {
    expect(first(query)).toBe(ags);
  });

  it.each([
    ['Köln', 'Koeln', 'koln', 'KÖLN', 'Ko\u0308ln'],
    ['Gießen', 'Giessen', 'GIESSEN'],
    ['Mönchengladbach', 'moenchengladbach', 'Monchengladbach', 'Mönchen-Gladbach'],
    ['Itzehoe', 'itzehoe'],
    ['Neuenbürg', 'Neuenbuerg'],
  ])('%s is found in every spelling', (name, ...spellings) => {
    const ags = first(name);
    expect(index.find(ags!)?.name).toBe(name);
    for (const spelling of spellings) expect([spelling, first(spelling)]).toEqual([spelling, ags]);
  });

  it.each([
    ['Pforzhiem', '08231000'],
    ['Forzheim', '08231000'],
    ['Pforzeim', '08231000'],
    ['Xforzheim', '08231000'],
    ['Gelsenkrichen', '05513000'],
    ['Lugwigshaven', '07314000'],
    ['Manheim', '08222000'],
    ['Kölm', '05315000'],
    ['Garmish', '09180117'],
    ['Neustdt Aisch', '09575153'],
    ['Freibrug im Breisgau', '08311000'],
  ])('%s with a typo is %s', (query, ags) => {
    expect(first(query)).toBe(ags);
  });

  it.each([
    ['08', '08'],
    ['08231', '08231'],
    ['08231000', '08231000'],
    ['082 31 000', '08231000'],
    ['8231000', '08231000'],
    ['150880220220', '15088220'],
    ['15088022', '15088220'],
  ])('the digits %s are %s', (digits, ags) => {
    // A regional key has the association between county and municipality; its beginning must do while somebody types.
    const found = index.search(digits, 40).map((place) => place.ags);
    expect(found).toContain(ags);
    if (digits.length !== 8 || digits === ags) expect(found[0]).toBe(ags);
  });

  it('orders by what was typed first, then by inhabitants', () => {
    const names = index.search('Münster', 4).map(({ name }) => name);
    expect(names[0]).toBe('Münster');
    const bad = index.search('Bad ', 100).filter(({ level }) => level === 'municipality');
    const populations = bad.map(({ population }) => population ?? 500);
    expect(populations).toEqual([...populations].sort((a, b) => b - a));
  });

  it('answers nothing to nothing, signs and hostile texts', () => {
    for (const query of [
      '',
      '   ',
      '%',
      '***',
      '…',
      "'; drop table places",
      '\0',
      '\ud800',
      'x'.repeat(10_000),
    ]) {
      expect(index.search(query, 10)).toEqual([]);
    }
    expect(index.search('9'.repeat(500), 10)).toEqual([]);
  });

  it('keeps to the limit', () => {
    expect(index.search('a', 7)).toHaveLength(7);
    expect(index.search('0', 1)).toHaveLength(1);
  });

  it('finds every name, a place of that name among the first ten unless more bear it', () => {
    const active = records.filter(({ ags, status }) => ags.length === 8 && status === 'active');
    const missed = active.filter(({ name }) => !index.search(name, 10).some((place) => place.name === name));
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  it('tells homonyms apart by their county', () => {
    const aach = index.search('Aach', 2);
    expect(aach.map(({ name, county }) => [name, county?.name])).toEqual([
      ['Aach', 'Konstanz'],
      ['Aach', 'Trier-Saarburg'],
    ]);
    expect(aach.map((place) => index.namesakesOf(place))).toEqual(['far', 'far']);
    expect(index.namesakesOf(index.find('08231000')!)).toBe('none');
    expect(index.namesakesOf(index.find('13075101')!)).toBe('near');
  });

  it('shows vanished places last and by their whole name only', () => {
    const found = index.search('Creuzburg', 10);
    expect(found.map(({ name, status }) => [name, status])).toEqual([
      ['Amt Creuzburg', 'active'],
      ['Creuzburg', 'vanished'],
    ]);
    expect(index.search('Creuzbur', 10).map(({ status }) => status)).toEqual(['active']);
  });
});

describe('PlaceIndex', () => {
  const index = new PlaceIndex([
    aPlace({ ags: '08', name: 'Baden-Württemberg', type: 'Land', population: 11_000_000 }),
    aPlace({ ags: '083', name: 'Freiburg', type: 'Regierungsbezirk' }),
    aPlace({ ags: '08231', name: 'Pforzheim', type: 'Stadtkreis', population: 125_000 }),
    aPlace({ ags: '08231000', name: 'Pforzheim', type: 'Stadtkreis', population: 125_000 }),
    aPlace({ ags: '08236', name: 'Enzkreis', type: 'Landkreis', population: 200_000 }),
    aPlace({ ags: '08236040', name: 'Mühlacker', type: 'Stadt', population: 26_000 }),
    aPlace({ ags: '07000999', name: 'Hoheitsgebiet', type: 'Gemeindefreies Gebiet' }),
  ]);

  it('says where a place lies', () => {
    expect(index.find('08236040')).toMatchObject({
      level: 'municipality',
      county: { ags: '08236', name: 'Enzkreis' },
      state: { ags: '08', name: 'Baden-Württemberg' },
    });
    expect(index.find('08236')).toMatchObject({ level: 'county', county: { ags: '08236' } });
    expect(index.find('08')).toMatchObject({ level: 'state', county: null, state: { ags: '08' } });
    expect(index.find('07000999')).toMatchObject({ county: null, state: { ags: '07' } });
    expect(index.find('99999999')).toBeNull();
  });

  it('gives a size class to municipalities and to counties that are one city', () => {
    expect(index.find('08231000')?.sizeClass).toBe('large_city');
    expect(index.find('08231')?.sizeClass).toBe('large_city');
    expect(index.find('08236')?.sizeClass).toBeNull();
    expect(index.find('08')?.sizeClass).toBeNull();
  });

  it('finds a city that is a county once, and no government regions', () => {
    expect(index.search('Pforzheim', 10).map(({ ags }) => ags)).toEqual(['08231000']);
    expect(index.search('Freiburg', 10)).toEqual([]);
  });

  it('knows which areas have places', () => {
    expect(['08', '082', '083', '08236', '08236040'].every((area) => index.hasPlacesIn(area))).toBe(true);
    expect(['09', '084', '08237', '08236041', ''].some((area) => index.hasPlacesIn(area))).toBe(false);
  });
});
