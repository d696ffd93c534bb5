import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { type ReadPage, readPage } from '../portal/read-page.js';
import { saveNetwork } from '../portal/save-network.js';

let portal: TestPortal;
const read = (path: string): Promise<ReadPage> => readPage(portal, path);

beforeAll(async () => {
  portal = await openTestPortal();
  await saveNetwork(portal, {
    organisations: [
      anOrganisation('stadt-a', {
        name: 'Stadt A',
        ags: '08221000',
        unit: 'Amt für Digitales',
        formerSlugs: ['gemeinde-a'],
        seen: 'booklet',
        added: ['unit'],
      }),
      anOrganisation('stadt-b', { name: 'Stadt B' }),
      anOrganisation('bund', { name: 'Bund', kinds: ['network'] }),
      anOrganisation('weg', { status: 'withdrawn' }),
    ],
    memberships: [
      { network: 'bund', member: 'stadt-a', added: true },
      { network: 'bund', member: 'stadt-b', role: 'Vorstand', from: '2013-06' },
    ],
    initiatives: [{ id: 'lotsen', title: 'Lotsen', lead: 'stadt-b' }],
    adoptions: [
      {
        initiative: 'lotsen',
        organisation: 'stadt-a',
        stage: 'abandoned',
        outcome: 'nach Monaten beendet',
        reason: 'kein Personal',
        added: true,
      },
    ],
    listings: [{ id: 'a-sucht', organisation: 'stadt-a', kind: 'need', text: 'Rat' }],
    statements: [{ id: 'a-vorab', by: 'stadt-a', role: 'Leitung', quote: 'Wir fangen an.' }],
  });
});
afterAll(() => portal.close());

describe('/organisationen/{slug}', () => {
  it('says since when nobody answered for it', async () => {
    const id = `(select id from organisations where slug = 'stadt-a')`;
    await portal.database.dataSource.query(
      `insert into freshness_questions (organisation_id, asked_at, mails, unconfirmed_since)
       values (${id}, '2026-01-01', 3, '2026-02-12T09:00:00Z')`,
    );
    expect((await read('/organisationen/stadt-a')).text).toContain(
      'Seit dem 12. Februar 2026 hat niemand bestätigt',
    );
    const { freshness } = await portal.json<{ freshness: object }>('/api/v1/organisations/stadt-a');
    expect(freshness).toMatchObject({ unconfirmedSince: '2026-02-12T09:00:00.000Z' });
    await portal.database.dataSource.query('delete from freshness_questions');
  });

  it('says whose the profile is, and where every fact comes from', async () => {
    const { text } = await read('/organisationen/stadt-a');
    expect(text).toContain(
      'Für dieses Profil ist noch niemand verantwortlich. Quelle: Import aus network.yaml, laut Quelle „booklet“. Einiges ist aus anderer Quelle ergänzt. Zuletzt geändert am 1. Januar 2026.',
    );
    expect(text).toContain(
      'Einheit Import aus network.yaml, laut Quelle „booklet“, aus anderer Quelle ergänzt',
    );
    expect(text).toContain('Gemeindeschlüssel Import aus network.yaml, laut Quelle „booklet“ 1. Januar 2026');
  });

  it('says so where a membership or an adoption was completed from elsewhere', async () => {
    const { text } = await read('/organisationen/stadt-a');
    expect(text).toContain('Mitglied bei Bund aus anderer Quelle ergänzt');
    expect(text).toContain(
      'Lotsen hat es aufgegeben nach Monaten beendet · kein Personal · aus anderer Quelle ergänzt',
    );
  });

  it('tells of memberships and of topics that follow from initiatives where they come from', async () => {
    const { html } = await read('/organisationen/stadt-a');
    const table = /<details class="origins">.*?<\/details>/s.exec(html)?.[0].replace(/<[^>]+>/g, ' ');
    expect(table?.replace(/\s+/g, ' ')).toMatch(/Bund Import aus network\.yaml, aus anderer Quelle ergänzt/);
  });

  it('shows what it seeks and what it said', async () => {
    const { text, links } = await read('/organisationen/stadt-a');
    expect(text).toContain('Rat sucht');
    expect(text).toContain('Leitung „Wir fangen an.“');
    expect(links.get('Leitung')).toBe('/antworten/a-vorab');
  });

  it('lists the members of a network with role and time', async () => {
    const { text } = await read('/organisationen/bund');
    expect(text).toContain('2 Mitglieder Stadt A aus anderer Quelle ergänzt Stadt B Vorstand seit Juni 2013');
  });

  it('moved from a former address, in either language', async () => {
    for (const prefix of ['', '/en']) {
      const { status, headers } = await portal.ask(`${prefix}/organisationen/gemeinde-a`);
      expect([status, headers['location']]).toEqual([301, `${prefix}/organisationen/stadt-a`]);
    }
  });

  it.each(['weg', 'gibt-es-nicht'])('does not exist for %s', async (slug) => {
    expect((await read(`/organisationen/${slug}`)).status).toBe(404);
  });
});
