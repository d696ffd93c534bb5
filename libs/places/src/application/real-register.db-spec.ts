import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bytesOf } from '../testing/an-official-file.js';
import { openPlaces, type OpenPlaces } from '../testing/open-places.js';
import { ImportRegister } from './import-register.js';
import type { RegisterReport } from './import-register.js';
import { ListPlaceChanges } from './list-place-changes.js';
import { LoadShippedRegister } from './load-shipped-register.js';
import type { PlaceDirectory } from './place-directory.js';

const folder = process.env['NETZLOTSE_TEST_DATA'];
const FILE = join(folder ?? '', 'register/GV100AD_301123.txt.gz');
const onRealFile = folder ? describe : describe.skip;

interface Homonym {
  readonly shortName: string;
  readonly ags: string;
  readonly county: string;
  readonly state: string;
}

function homonyms(): Homonym[] {
  const [, ...lines] = readFileSync(join(folder!, 'register/homonyms.csv'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [shortName = '', ags = '', , county = '', state = ''] = line
      .match(/("[^"]*"|[^,]*)(?:,|$)/g)!
      .map((cell) => cell.replace(/,$/, '').replace(/^"|"$/g, ''));
    return { shortName, ags, county, state };
  });
}

onRealFile('the official register of 30 November 2023 (skipped without NETZLOTSE_TEST_DATA)', () => {
  let places: OpenPlaces;
  let first: RegisterReport;
  let directory: PlaceDirectory;
  const bring = () => places.get(ImportRegister).execute(createReadStream(FILE));

  beforeAll(async () => {
    places = await openPlaces();
    await places.get(LoadShippedRegister).execute();
    first = await bring();
    directory = await places.directory();
  });
  afterAll(() => places.close());

  it('is 16 states, 29 regions, 400 counties, 10,773 municipalities and 208 unincorporated areas', async () => {
    expect(first.in).toBe(16 + 29 + 400 + 10_773 + 208);
    expect(first.in).toBe(first.created + first.changed + first.unchanged);
    const [counted] = await places.query<{ count: number }>(
      `select count(*)::int as count from places
        where length(ags) = 8 and status = 'active' and type <> 'Gemeindefreies Gebiet'`,
    );
    expect(counted?.count).toBe(10_773);
  });

  it('reports what changed since the shipped one', async () => {
    const kinds = (ags: string) => first.entries.filter((entry) => entry.ags === ags).map(({ kind }) => kind);
    expect(kinds('16056000')).toEqual(['vanished']);
    expect(kinds('16063105')).toEqual(['new']);
    expect(kinds('08315074')).toEqual(['renamed']);
    expect(kinds('08231000')).toEqual([]);
    expect(first.entries.find(({ ags }) => ags === '16056000')).toMatchObject({
      namesake: '16063105',
      on: '2023-11-30',
    });
    expect(first.vanished).toBe(first.entries.filter(({ kind }) => kind === 'vanished').length);
    const listed = await places.get(ListPlaceChanges).execute(1_000);
    expect(listed.items).toHaveLength(first.entries.length);
  });

  it('keeps coordinates and knows none for new places', () => {
    expect(directory.get('08231000')).toMatchObject({
      population: 127_849,
      nuts3: 'DE129',
      lat: expect.any(Number),
    });
    expect(directory.get('16063105')).toMatchObject({ name: 'Eisenach', lat: null, lon: null, nuts3: null });
    expect(directory.get('16056000')).toMatchObject({ status: 'vanished', lat: expect.any(Number) });
  });

  it('is all unchanged when repeated', async () => {
    const again = await bring();
    expect(again).toEqual({
      ...first,
      created: 0,
      changed: 0,
      unchanged: first.in,
      vanished: 0,
      entries: [],
    });
  });

  it.each([12, 300, 4_000])('is refused when its last %i lines are cut off', async (lines) => {
    const whole = gunzipSync(readFileSync(FILE)).toString('utf8').trimEnd().split('\n');
    const cut = `${whole.slice(0, -lines).join('\n')}\n`;
    const bring = places.get(ImportRegister).execute(bytesOf(cut, 65_536));
    await expect(bring).rejects.toMatchObject({ code: 'REGISTER.INCOMPLETE' });
  });

  it('tells every homonym apart by county or state', () => {
    const lost = homonyms().filter(({ shortName, ags, county, state }) => {
      return ![`${shortName} ${county}`, `${shortName}, ${state}`].some((query) =>
        directory.search(query, 3).some((place) => place.ags === ags),
      );
    });
    expect(lost).toEqual([]);
  });

  it('labels no two municipalities of a name alike', () => {
    const labels = homonyms().map(({ ags }) => directory.label(ags, 'de'));
    const doubled = labels.filter((label, at) => labels.indexOf(label) !== at);
    expect(doubled).toEqual([]);
  });

  it('has Freiburg im Breisgau before Freiburg on the Elbe', () => {
    expect(directory.search('Freiburg', 2).map(({ ags }) => ags)).toEqual(['08311000', '03359018']);
  });
});
