import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { anOfficialFile, anOfficialLine, bytesOf } from '../../testing/an-official-file.js';
import { readOfficialRegister } from './read-official-register.js';

const WHOLE = anOfficialFile([
  { ags: '083', name: 'Reg.-Bez. Freiburg' },
  { ags: '071', name: 'früher: Reg.-Bez. Koblenz' },
  { ags: '08311000', name: 'Freiburg im Breisgau, Stadt', kind: '62', population: 236_140 },
  { ags: '08315050', name: 'Hinterzarten', association: '5003', population: 2_000 },
  { ags: '08315052', name: 'Häusern', population: 1_000 },
]);

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const refused = (bytes: AsyncIterable<Uint8Array>) => expect(readOfficialRegister(bytes)).rejects;

describe('readOfficialRegister', () => {
  it('reads states, government regions, counties and municipalities', async () => {
    const { date, populationDate, places } = await readOfficialRegister(bytesOf(WHOLE));
    expect([date, populationDate]).toEqual(['2023-11-30', '2022-12-31']);
    const byAgs = Object.fromEntries(places.map((place) => [place.ags, place]));
    expect(byAgs['08311000']).toEqual({
      ags: '08311000',
      ars: '083110000000',
      name: 'Freiburg im Breisgau',
      officialName: 'Freiburg im Breisgau, Stadt',
      type: 'Stadtkreis',
      population: 236_140,
      isFormer: false,
    });
    expect(byAgs['08315050']?.ars).toBe('083155003050');
    expect(byAgs['08315']).toMatchObject({ type: 'Landkreis', population: 3_000 });
    expect(byAgs['08']).toMatchObject({ type: 'Land', population: 239_140 });
    expect(byAgs['083']).toMatchObject({ name: 'Freiburg', type: 'Regierungsbezirk', population: 239_140 });
    expect(byAgs['071']).toMatchObject({ name: 'Koblenz', type: 'Regierungsbezirk', isFormer: true });
    expect(byAgs['14']?.type).toBe('Freistaat');
  });

  it('reads it packed, with CRLF and with a byte order mark as well', async () => {
    const plain = await readOfficialRegister(bytesOf(WHOLE, 4_096));
    const windows = await readOfficialRegister(bytesOf(`\ufeff${WHOLE.replaceAll('\n', '\r\n')}\r\n`));
    const packed = await readOfficialRegister(once(gzipSync(WHOLE)));
    expect(windows).toEqual(plain);
    expect(packed).toEqual(plain);
  });

  it('does not guess when the inhabitants of a year-end file were counted', async () => {
    const { populationDate } = await readOfficialRegister(bytesOf(anOfficialFile([], '20231231'), 4_096));
    expect(populationDate).toBeNull();
  });

  it('refuses what is no register at all', async () => {
    await refused(bytesOf('')).toMatchObject({ code: 'REGISTER.NOT_GV100AD' });
    await refused(bytesOf('ags;name\n08231000;Pforzheim\n')).toMatchObject({ code: 'REGISTER.NOT_GV100AD' });
    await refused(bytesOf('{"places": []}')).toMatchObject({ code: 'REGISTER.NOT_GV100AD' });
    await refused(bytesOf('\n\n')).toMatchObject({ code: 'REGISTER.NOT_GV100AD' });
  });

  it('refuses other encodings', async () => {
    await refused(once(Buffer.from(WHOLE, 'latin1'))).toMatchObject({ code: 'REGISTER.NOT_UTF8' });
    await refused(once(Buffer.from(WHOLE, 'utf16le'))).toMatchObject({ kind: 'invalid' });
  });

  it('refuses a file that ends early, wherever it was cut', async () => {
    const lines = WHOLE.trimEnd().split('\n');
    for (let kept = 1; kept < lines.length; kept += 1) {
      await refused(bytesOf(lines.slice(0, kept).join('\n'), 4_096)).toMatchObject({
        code: 'REGISTER.INCOMPLETE',
      });
    }
    await refused(bytesOf(WHOLE.slice(0, -90), 4_096)).toMatchObject({
      code: 'REGISTER.TRUNCATED',
      details: { line: lines.length },
    });
    await refused(once(gzipSync(WHOLE).subarray(0, -20))).toMatchObject({ code: 'REGISTER.TRUNCATED' });
  });

  it('says which line is damaged', async () => {
    const lines = WHOLE.trimEnd().split('\n');
    const damaged = (at: number, line: string) => bytesOf(lines.with(at, line).join('\n'), 4_096);
    const malformed = { code: 'REGISTER.MALFORMED', details: { line: 4 } };
    await refused(damaged(3, 'rubbish')).toMatchObject(malformed);
    await refused(damaged(3, lines[2]!)).toMatchObject(malformed);
    await refused(damaged(3, anOfficialLine({ ags: '99', name: 'Nirgendland' }))).toMatchObject(malformed);
    await refused(damaged(3, anOfficialLine({ ags: '01', name: '' }))).toMatchObject(malformed);
    await refused(damaged(3, lines[3]!.replace('20231130', '20231030'))).toMatchObject(malformed);
    const noFigure = anOfficialLine({ ags: '01999998', name: 'Ohne Zahl' });
    await refused(damaged(3, `${noFigure.slice(0, 139)}xxxxxxxxxxx${noFigure.slice(150)}`)).toMatchObject(
      malformed,
    );
  });

  it('gives up on a packed file that grows without end', async () => {
    const many = Array.from({ length: 100_000 }, (_, i) => {
      return anOfficialLine({ ags: `01${String(i).padStart(6, '0')}`, name: 'Flensburg' });
    });
    await refused(once(gzipSync(many.join('\n')))).toMatchObject({ code: 'REGISTER.TOO_LARGE' });
    await refused(once(gzipSync(`${many[0]}${'\n'.repeat(60_000_000)}`))).toMatchObject({
      code: 'REGISTER.MALFORMED',
    });
    await refused(once(gzipSync(Buffer.alloc(60_000_000, ' ')))).toMatchObject({
      code: 'REGISTER.NOT_GV100AD',
    });
  });

  const folder = process.env['NETZLOTSE_TEST_DATA'];
  const onRealFile = folder ? it : it.skip;
  onRealFile('agrees with the totals of the real file (skipped without NETZLOTSE_TEST_DATA)', async () => {
    const file = createReadStream(join(folder!, 'register/GV100AD_301123.txt.gz'));
    const { date, populationDate, places } = await readOfficialRegister(file);
    expect([date, populationDate]).toEqual(['2023-11-30', '2022-12-31']);
    const count = (digits: number): number => places.filter(({ ags }) => ags.length === digits).length;
    expect([count(2), count(3), count(5), count(8)]).toEqual([16, 29, 400, 10_981]);
    const municipalities = places.filter(({ ags }) => ags.length === 8);
    // Destatis: 84,358,845 inhabitants on 31 December 2022.
    expect(municipalities.reduce((sum, { population }) => sum + population!, 0)).toBe(84_358_845);
    expect(
      places.filter(({ ags }) => ags.length === 2).reduce((sum, { population }) => sum + population!, 0),
    ).toBe(84_358_845);
    expect(places.find(({ ags }) => ags === '08311000')).toMatchObject({
      name: 'Freiburg im Breisgau',
      officialName: 'Freiburg im Breisgau, Stadt',
      type: 'Stadtkreis',
    });
    const unincorporated = municipalities.filter(({ type }) => type === 'Gemeindefreies Gebiet');
    expect(unincorporated).toHaveLength(208);
  });
});
