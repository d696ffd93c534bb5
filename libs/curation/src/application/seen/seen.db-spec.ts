import { HistoryModule } from '#history';
import { OrganisationsModule, ResolveSlugs, SaveOrganisations } from '#organisations';
import { PlacesModule } from '#places';
import { type Viewer, VISITOR } from '#platform';
import { openSlices, type OpenSlices } from '#testing';
import { TopicsModule } from '#topics';
import { anOrganisation } from '../../../../organisations/src/testing/an-organisation.js';
import { aSource } from '../../../../organisations/src/testing/a-source.js';
import { SeenModule } from '../../seen.module.js';
import { ForgetSeen } from './forget-seen.js';
import { NoteSeen } from './note-seen.js';
import { ReadSeen } from './read-seen.js';

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';

let slices: OpenSlices;
let [id, town]: string[] = [];
let editor: Viewer;
let townsman: Viewer;

const memberOf = (organisationId: string, role: 'member' | 'editor'): Viewer => ({
  kind: 'member',
  organisationIds: [organisationId],
  account: { id: organisationId, roles: { [organisationId]: role }, curates: null },
});

beforeAll(async () => {
  slices = await openSlices([SeenModule, HistoryModule, OrganisationsModule, PlacesModule, TopicsModule]);
  const town_ = anOrganisation('town', { kinds: ['municipality'] });
  await slices.get(SaveOrganisations).execute([anOrganisation('works'), town_], aSource());
  const ids = await slices.get(ResolveSlugs).execute(['works', 'town']);
  [id, town] = [ids.get('works')!, ids.get('town')!];
  editor = memberOf(id, 'editor');
  townsman = memberOf(town, 'member');
});
beforeEach(async () => {
  await slices.query('truncate profile_finds, profile_visits');
  slices.clock.time = new Date('2026-03-01T09:00:00.000Z');
});
afterAll(() => slices.close());

const times = (count: number, work: () => void) => Array.from({ length: count }, work);
const found = (question: string, viewer = VISITOR, userAgent = BROWSER) =>
  slices.get(NoteSeen).found([id!], question, { viewer, userAgent });
const opened = (viewer = VISITOR, userAgent = BROWSER) =>
  slices.get(NoteSeen).opened(id!, { viewer, userAgent });
/** What is told of a month once it is over. */
const read = async () => {
  await slices.get(NoteSeen).write();
  slices.clock.time = new Date('2026-04-01T09:00:00.000Z');
  return slices.get(ReadSeen).execute(id!, editor);
};

describe('how often a profile was seen', () => {
  it('is counted by the month, by words and by the kind of whoever looked', async () => {
    times(6, () => found('LoRaWAN Sensoren'));
    times(5, () => found('lorawan'));
    found('Frau Müller');
    times(5, () => opened(townsman));
    times(9, () => opened());
    const statements = await slices.statementsOf(() => slices.get(NoteSeen).write());
    // Two counts, and one for the kinds of organisations.
    expect(statements).toBe(3);
    times(2, () => found('lorawan'));
    expect(await read()).toEqual([
      {
        month: '2026-03',
        found: { total: 14, isMore: false },
        words: [
          { name: 'lorawan', times: 13 },
          { name: 'sensoren', times: 6 },
        ],
        opened: {
          shown: [
            { name: '', times: 9 },
            { name: 'municipality', times: 5 },
          ],
          total: 14,
          isMore: false,
        },
      },
    ]);
  });

  it('is told in fives while the month runs: whoever looks again sees no single visit', async () => {
    const now = async () => {
      await slices.get(NoteSeen).write();
      const [month] = await slices.get(ReadSeen).execute(id!, editor);
      return month && [month.found.total, month.words, month.opened];
    };
    found('lorawan');
    opened();
    expect(await now()).toBeUndefined();
    times(5, () => found('lorawan'));
    times(5, () => opened());
    const five = [
      5,
      [{ name: 'lorawan', times: 5 }],
      { shown: [{ name: '', times: 5 }], total: 5, isMore: false },
    ];
    expect(await now()).toEqual(five);
    times(3, () => found('lorawan'));
    times(3, () => opened());
    opened(townsman);
    expect(await now()).toEqual(five);
  });

  it('tells no small number', async () => {
    times(4, () => found('geheim'));
    times(7, () => opened());
    times(3, () => opened(townsman));
    expect(await read()).toMatchObject([
      {
        found: { total: 0, isMore: true },
        words: [],
        opened: { shown: [{ name: '', times: 7 }], total: 7, isMore: true },
      },
    ]);
  });

  it('counts neither its own people, nor curators, nor programs', async () => {
    times(9, () => found('lorawan', editor));
    times(9, () => opened(editor));
    times(9, () => opened({ ...townsman, kind: 'curator', organisationIds: [] }));
    times(9, () => found('lorawan', VISITOR, 'curl/8.5.0'));
    times(9, () => opened(VISITOR, 'Mozilla/5.0 (compatible; Googlebot/2.1)'));
    expect(await read()).toEqual([]);
  });

  it('is told to those who may edit the profile', async () => {
    for (const viewer of [VISITOR, townsman, memberOf(id!, 'member')]) {
      await expect(slices.get(ReadSeen).execute(id!, viewer)).rejects.toMatchObject({
        code: 'ACCESS.FORBIDDEN',
      });
    }
  });

  it('is forgotten after a year, and what is never told with the month', async () => {
    times(5, () => found('lorawan'));
    found('müller');
    await slices.get(NoteSeen).write();
    const words = async () => {
      await slices.get(ForgetSeen).execute();
      return (await slices.query<{ word: string }>('select word from profile_finds order by word')).map(
        ({ word }) => word,
      );
    };
    expect(await words()).toEqual(['', 'lorawan', 'müller']);
    slices.clock.time = new Date('2026-04-01T00:00:00.000Z');
    expect(await words()).toEqual(['', 'lorawan']);
    slices.clock.time = new Date('2027-03-31T23:00:00.000Z');
    expect(await words()).toEqual(['', 'lorawan']);
    slices.clock.time = new Date('2027-04-01T00:00:00.000Z');
    expect(await words()).toEqual([]);
  });
});
