import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { bytesOf } from '../testing/an-official-file.js';
import { openPlaces, type OpenPlaces } from '../testing/open-places.js';
import { DescribeRegister } from './describe-register.js';
import { ImportRegister } from './import-register.js';
import { ListPlaceChanges } from './list-place-changes.js';
import { LoadShippedRegister } from './load-shipped-register.js';

const TOWNS = [
  { ags: '08231000', name: 'Pforzheim, Stadt', kind: '62', population: 127_000 },
  { ags: '08236040', name: 'Mühlacker, Stadt', kind: '67', association: '5002', population: 26_500 },
  { ags: '08236033', name: 'Knittlingen, Fauststadt', kind: '63', population: 8_100 },
];

describe('ImportRegister', () => {
  let places: OpenPlaces;
  const everything = async () => ({
    places: await places.query('select * from places order by ags'),
    changes: await places.query('select * from place_changes order by id'),
    state: await places.query('select * from register_state'),
  });

  beforeAll(async () => {
    places = await openPlaces();
  });
  beforeEach(() => places.clear());
  afterAll(() => places.close());

  it('fills an empty system', async () => {
    const report = await places.importPlaces(TOWNS);
    expect(report).toMatchObject({ date: '2023-11-30', changed: 0, unchanged: 0, vanished: 0 });
    expect(report.in).toBe(report.created);
    expect(await places.news()).toEqual(['places.register-changed']);
    expect((await places.directory()).get('08236040')).toMatchObject({
      name: 'Mühlacker',
      officialName: 'Mühlacker, Stadt',
      ars: '082365002040',
      type: 'Große Kreisstadt',
      sizeClass: 'medium_town',
      population: 26_500,
      populationDate: '2022-12-31',
      lat: null,
      lon: null,
    });
    // A first register is no news for a curator.
    expect((await places.get(ListPlaceChanges).execute(10)).items).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    await places.importPlaces(TOWNS);
    const before = await everything();
    await places.news();
    const report = await places.importPlaces(TOWNS);
    expect(report).toMatchObject({ created: 0, changed: 0, vanished: 0, entries: [] });
    expect(report.in).toBe(report.unchanged);
    expect(await everything()).toEqual(before);
    expect(await places.news()).toEqual([]);
  });

  it('writes down who is new, renamed and gone, with the day', async () => {
    await places.importPlaces(TOWNS);
    const [pforzheim, muehlacker] = TOWNS;
    const later = [
      { ...pforzheim!, name: 'Bad Pforzheim, Stadt' },
      { ...muehlacker!, population: 27_000 },
      { ags: '08236099', name: 'Neustadt an der Enz' },
    ];
    const report = await places.importPlaces(later, '20251231');
    expect(report).toMatchObject({ created: 1, vanished: 1 });
    const summary = report.entries.map(({ ags, kind, on }) => `${ags} ${kind} ${on}`).sort();
    expect(summary).toEqual([
      '08231000 renamed 2025-12-31',
      '08236033 vanished 2025-12-31',
      '08236099 new 2025-12-31',
    ]);
    const listed = await places.get(ListPlaceChanges).execute(100);
    expect(listed.items).toHaveLength(3);
    expect(listed.items).toEqual(expect.arrayContaining([...report.entries]));
    expect((await places.directory()).get('08236033')).toMatchObject({
      name: 'Knittlingen',
      status: 'vanished',
      vanishedOn: '2025-12-31',
      population: 8_100,
    });
  });

  it('lists changes page by page, the newest first', async () => {
    await places.importPlaces(TOWNS);
    await places.importPlaces(TOWNS.slice(0, 2), '20241130');
    await places.importPlaces(TOWNS, '20251130');
    const list = places.get(ListPlaceChanges);
    const first = await list.execute(1);
    const second = await list.execute(1, first.next);
    expect([...first.items, ...second.items].map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      'returned 2025-11-30',
      'vanished 2024-11-30',
    ]);
    expect(second.next).toBeNull();
    await expect(list.execute(1, 'nonsense')).rejects.toMatchObject({ code: 'CURSOR.INVALID' });
  });

  it('says beforehand what it would do, and does nothing', async () => {
    await places.importPlaces(TOWNS);
    const before = await everything();
    await places.news();
    const later = TOWNS.slice(0, 2);
    const rehearsed = await places.importPlaces(later, '20241130', { dryRun: true });
    expect(await everything()).toEqual(before);
    expect(await places.news()).toEqual([]);
    expect(await places.importPlaces(later, '20241130')).toEqual(rehearsed);
  });

  it('refuses an older register', async () => {
    await places.importPlaces(TOWNS);
    const before = await everything();
    await expect(places.importPlaces(TOWNS, '20230930')).rejects.toMatchObject({
      code: 'REGISTER.OLDER_THAN_LOADED',
      kind: 'conflict',
      details: { file: '2023-09-30', loaded: '2023-11-30' },
    });
    expect(await everything()).toEqual(before);
  });

  it('changes nothing when the file is damaged', async () => {
    await places.importPlaces(TOWNS);
    const before = await everything();
    await expect(places.get(ImportRegister).execute(bytesOf('no register'))).rejects.toThrow(
      'REGISTER.NOT_GV100AD',
    );
    expect(await everything()).toEqual(before);
  });

  it('rolls back all of it when its news cannot be kept', async () => {
    await places.importPlaces(TOWNS);
    const before = await everything();
    places.outbox.isBroken = true;
    await expect(places.importPlaces(TOWNS.slice(0, 2), '20241130')).rejects.toThrow();
    expect(await everything()).toEqual(before);
  });

  it('replaces the sources of what it brings and keeps the others', async () => {
    await places.get(LoadShippedRegister).execute();
    const folder = process.env['NETZLOTSE_TEST_DATA'];
    if (!folder) return;
    await places
      .get(ImportRegister)
      .execute(createReadStream(join(folder, 'register/GV100AD_301123.txt.gz')));
    const state = await places.get(DescribeRegister).execute();
    expect(state).toMatchObject({ source: 'official', date: '2023-11-30' });
    expect(state?.sources.map(({ notice, gives }) => [notice, gives.join(' ')])).toEqual([
      ['© Statistisches Bundesamt (Destatis)', 'keys names population'],
      ['© GeoBasis-DE / BKG (2016), Daten verändert', 'nuts points outlines'],
      ['© GeoNames, CC BY 4.0, Daten verändert', 'points'],
    ]);
  });
});
