import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { loadShipped, saveNetwork } from '../portal/save-network.js';
import { type SignedIn, signIn } from '../portal/sign-in.js';

const ROOT = '/organisationen/stadt-a';

let portal: TestPortal;
let editor: SignedIn;

beforeAll(async () => {
  portal = await openTestPortal();
  await loadShipped(portal);
  await saveNetwork(portal, {
    organisations: ['stadt-a', 'stadt-b'].map((id) => anOrganisation(id)),
    initiatives: [{ id: 'fremd', title: 'Fremd', lead: 'stadt-b' }],
    questions: [{ id: 'frage', text: 'Wie geht es?' }],
  });
  editor = await signIn(portal, { email: 'e@stadt-a.example', roles: { 'stadt-a': 'editor' } });
});
afterAll(() => portal.close());

const read = async (path: string) => (await editor.ask(path)).text;
const send = (path: string, body: Record<string, string>) => editor.ask(path, { method: 'POST', body });

/** A form of each kind, filled in as a person would. */
const FORMS = {
  initiativen: {
    typed: {
      title: 'Bürger-App',
      topics: 'WLAN',
      'period.from': '2020',
      partners: 'https://netz.example/organisationen/stadt-b',
      'resources.budget': '<b>1 €</b>',
      'sicht.text': 'own',
    },
    wrong: ['period.to', '2019'],
    shown: '/initiativen/buerger-app',
  },
  nachnutzung: {
    typed: { initiative: '/initiativen/fremd', stage: 'planning', outcome: 'Geplant.' },
    wrong: ['reason', 'a'.repeat(1_001)],
    shown: null,
  },
  angebote: {
    typed: { kind: 'need', text: 'Rat zu WLAN', topics: 'WLAN', expires: '2099' },
    wrong: ['expires', 'bald'],
    shown: '/biete-suche/rat-zu-wlan',
  },
  aussagen: {
    typed: { question: 'frage', summary: 'Gut.', role: 'Amt', about: 'WLAN\n/initiativen/fremd' },
    wrong: ['about', '/initiativen/nie-da'],
    shown: '/antworten/stadt-a-frage',
  },
  beziehungen: {
    typed: { kind: 'partner', to: '/organisationen/stadt-b', text: 'Gemeinsam.' },
    wrong: ['until_date', 'bald'],
    shown: null,
  },
} as const;

/** Two fields of each that stand apart. */
const OTHERS = {
  initiativen: ['summary', 'period.to'],
  nachnutzung: ['outcome', 'note'],
  angebote: ['text', 'expires'],
  aussagen: ['summary', 'quote'],
  beziehungen: ['text', 'until_date'],
} as const;

describe.each(Object.entries(FORMS))('the pages of %s', (kind, { typed, wrong, shown }) => {
  const list = `${ROOT}/eintraege/${kind}`;
  const [field, value] = wrong;
  let entry: string;

  it('stand in the form of the profile, and begin empty', async () => {
    expect(await read(`${ROOT}/bearbeiten`)).toContain(`href="${list}"`);
    const page = await read(list);
    expect(page).toContain(`href="${ROOT}/neu/${kind}"`);
    expect(page).toContain('noindex');
  });

  it('keep what was typed, and say at the field what is wrong', async () => {
    const { status, text } = await send(`${ROOT}/neu/${kind}`, { ...typed, [field]: value });
    expect(status).toBe(400);
    expect(text).toContain(`href="#feld-${field}"`);
    expect(text).toContain(`id="feld-${field}-fehler"`);
    for (const one of Object.values({ ...typed, [field]: value })) {
      expect(text).toContain(one.replaceAll('<', '&lt;'));
    }
    expect(text).not.toContain('<b>1 €</b>');
  });

  it('take a new one, and show it', async () => {
    const { status, headers } = await send(`${ROOT}/neu/${kind}`, typed);
    expect([status, headers['location']]).toEqual([303, list]);
    const page = await read(list);
    entry = new RegExp(`href="(${list}/[^"]+)"`).exec(page)![1]!;
    if (shown !== null) {
      expect((await portal.ask(shown)).text).not.toContain(entry);
      expect(await read(shown)).toContain(`href="${entry}"`);
    }
    const form = await read(entry);
    const { [field]: _wrong, ...kept } = { ...typed } as Record<string, string>;
    for (const [name, one] of Object.entries(kept)) {
      if (
        !['kind', 'to', 'initiative', 'stage', 'partners', 'about', 'sicht.text', 'question'].includes(name)
      ) {
        expect(form).toContain(one.replaceAll('<', '&lt;'));
      }
    }
    if (kind === 'initiativen') expect(form).toContain('id="so-sehen-es-andere"');
  });

  it('show both versions where somebody else has saved, and save what was chosen', async () => {
    const name = 'text' in typed ? 'text' : kind === 'nachnutzung' ? 'outcome' : 'summary';
    const fields = { ...typed, version: '1' };
    expect((await send(entry, { ...fields, [name]: 'Zuerst.' })).status).toBe(303);
    const { status, text } = await send(entry, { ...fields, [name]: 'Danach.' });
    expect(status).toBe(412);
    expect(text).toContain('Zuerst.');
    expect(text).toContain('Danach.');
    expect(text).toContain(`name="take.${name}"`);
    expect(text).toContain('name="version" value="2"');
    const settled = { version: '2', [name]: 'Danach.', [`take.${name}`]: 'theirs' };
    expect((await send(entry, settled)).status).toBe(303);
    expect(await read(entry)).toContain('Zuerst.');
    expect((await send(entry, { ...settled, [`take.${name}`]: 'yours' })).status).toBe(303);
    expect(await read(entry)).toContain('Danach.');
  });

  it('are saved on top of what was saved meanwhile where nothing collides', async () => {
    const html = await read(entry);
    const version = /name="version" value="(\d+)"/.exec(html)![1]!;
    const [one, other] = OTHERS[kind as keyof typeof OTHERS];
    const heldIn = (name: string) =>
      new RegExp(
        `<input[^>]*name="${name}"[^>]*value="([^"]*)"|<textarea[^>]*name="${name}"[^>]*>\\n?([^<]*)<`,
      )
        .exec(html)
        ?.slice(1)
        .find(Boolean) ?? '';
    const held = { version, [one]: heldIn(one), [other]: heldIn(other) };
    expect((await send(entry, { ...held, [other]: '2031' })).status).toBe(303);
    expect((await send(entry, { ...held, [one]: 'Von mir.' })).status).toBe(303);
    const after = await read(entry);
    for (const said of ['2031', 'Von mir.']) expect(after).toContain(said);
  });

  it('withdraw one, and bring it back', async () => {
    const version = /name="version" value="(\d+)"/.exec(await read(entry))![1]!;
    expect((await send(`${entry}/zurueckziehen`, { version: '1' })).status).toBe(412);
    expect((await send(`${entry}/zurueckziehen`, { version })).status).toBe(303);
    expect((await editor.ask(entry)).status).toBe(404);
    if (shown !== null) expect((await editor.ask(shown)).status).toBe(404);
    expect(await read(list)).toContain(`${entry}/zurueckholen`);
    expect((await send(`${entry}/zurueckholen`, {})).status).toBe(303);
    expect((await editor.ask(entry)).status).toBe(200);
  });
});

describe('what people type', () => {
  const offer = { kind: 'offer', text: 'Rat zu Funk' };

  it('is a date as they write it, and comes back so', async () => {
    const made = await send(`${ROOT}/neu/angebote`, { ...offer, expires: '31.12.2027' });
    expect(made.status).toBe(303);
    const [row] = await portal.database.transaction.query<{ slug: string; expires: string }>(
      `select slug, expires from listings where slug like 'rat-zu-funk%'`,
    );
    expect(row!.expires).toBe('2027-12-31');
    const path = `${ROOT}/eintraege/angebote/${row!.slug}`;
    expect(await read(path)).toContain('value="31.12.2027"');
    expect((await editor.ask(`/en${path}`)).text).toContain('value="2027-12-31"');
    const short = await send(`${ROOT}/neu/angebote`, { ...offer, expires: '31.12.27' });
    expect([short.status, short.text.includes('das Jahr mit vier Ziffern')]).toEqual([400, true]);
  });

  it('is asked back where an offer would be over before it is seen', async () => {
    const over = await send(`${ROOT}/neu/angebote`, { ...offer, expires: '12.2019' });
    expect([over.status, over.text.includes('Dieser Tag ist schon vorbei')]).toEqual([400, true]);
    expect(over.text).toContain('value="12.2019"');
  });

  it('is a link without its beginning', async () => {
    const links = 'www.a.example\r\nhttp://b.example';
    expect((await send(`${ROOT}/neu/initiativen`, { title: 'Mit Links', links })).status).toBe(303);
    const [row] = await portal.database.transaction.query<{ links: string[] }>(
      `select links from initiatives where slug = 'mit-links'`,
    );
    expect(row!.links).toEqual(['https://www.a.example', 'http://b.example']);
  });

  it.each([
    ['nachnutzung', { initiative: '', stage: 'planning' }, 'Bitte geben Sie an, welche Initiative'],
    ['beziehungen', { kind: 'partner', to: ' ' }, 'Bitte geben Sie an, welche Organisation'],
  ])('is asked for where it is missing: %s', async (kind, typed, sentence) => {
    const { status, text } = await send(`${ROOT}/neu/${kind}`, typed);
    expect([status, text.includes(sentence), text.includes('„“')]).toEqual([400, true, false]);
  });
});

describe('the form of an initiative', () => {
  it('suggests topics of its text without scripts, and adds those that were chosen', async () => {
    const typed = { title: 'Freies WLAN', summary: 'Freies WLAN in der Innenstadt.', topics: '' };
    const asked = await send(`${ROOT}/neu/initiativen`, { ...typed, was: 'themen' });
    expect(asked.status).toBe(200);
    expect(asked.text).toContain('Freies WLAN in der Innenstadt.');
    const [, label = ''] = /name="themen.dazu" value="([^"]+)"/.exec(asked.text) ?? [];
    expect(label).not.toBe('');
    await send(`${ROOT}/neu/initiativen`, { ...typed, 'themen.dazu': label });
    const [stored] = await portal.database.dataSource.query(
      `select topics from initiatives where slug = 'freies-wlan'`,
    );
    expect(stored.topics).toHaveLength(1);
  });

  it('is for an organisation’s own only', async () => {
    expect((await editor.ask(`${ROOT}/eintraege/initiativen/fremd`)).status).toBe(404);
    expect((await editor.ask('/organisationen/stadt-b/eintraege/initiativen')).status).toBe(403);
    expect((await editor.ask('/organisationen/stadt-b/neu/initiativen')).status).toBe(403);
    const { status, headers } = await portal.ask(`${ROOT}/eintraege/initiativen`);
    expect([status, headers['location']]).toEqual([303, expect.stringContaining('/anmelden')]);
  });
});
