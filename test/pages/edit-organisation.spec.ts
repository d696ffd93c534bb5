import { gzipSync } from 'node:zlib';
import { ORGANISATION_RESTRICTABLE } from '#organisations';
import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { loadShipped, saveNetwork } from '../portal/save-network.js';
import { type SignedIn, signIn } from '../portal/sign-in.js';

const PROFILE = '/organisationen/stadt-a';
const EDIT = `${PROFILE}/bearbeiten`;

let portal: TestPortal;
let editor: SignedIn;
beforeAll(async () => {
  portal = await openTestPortal();
  await loadShipped(portal);
  await saveNetwork(portal, {
    organisations: [
      anOrganisation('stadt-a', { name: 'Stadt A', summary: 'Alt.' }),
      anOrganisation('stadt-b'),
    ],
  });
  editor = await signIn(portal, { email: 'edit@stadt-a.example', roles: { 'stadt-a': 'editor' } });
});
afterAll(() => portal.close());

const versionOf = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
const current = async () => versionOf((await editor.ask(EDIT)).text);
const stored = async () => {
  const [row] = await portal.database.transaction.query<{
    summary: string;
    text: string;
    topics: string[];
    website: string;
  }>(`select summary, text, topics, website from organisations where slug = 'stadt-a'`);
  return row;
};
const send = (concern: string, body: Record<string, string>, by = editor) =>
  by.ask(`${EDIT}/${concern}`, { method: 'POST', body });

describe('editing a profile', () => {
  it('is offered to those who may', async () => {
    expect((await editor.ask(PROFILE)).text).toContain(`href="${EDIT}"`);
    expect((await portal.ask(PROFILE)).text).not.toContain(EDIT);
    const visitor = await portal.ask(EDIT);
    expect([visitor.status, visitor.headers['location']]).toEqual([
      303,
      `/anmelden?weiter=${encodeURIComponent(EDIT)}`,
    ]);
    const other = await signIn(portal, { email: 'o@stadt-b.example', roles: { 'stadt-b': 'owner' } });
    expect((await other.ask(EDIT)).status).toBe(403);
  });

  it('has a page per concern', async () => {
    for (const concern of ['grunddaten', 'beschreibung', 'ort', 'kontakt', 'kennungen', 'sichtbarkeit']) {
      expect((await editor.ask(`${EDIT}/${concern}`)).status).toBe(200);
    }
    expect((await editor.ask(`${EDIT}/anderes`)).status).toBe(400);
  });

  it('saves what was typed, and leads back to the profile', async () => {
    const version = await current();
    const saved = await send('beschreibung', {
      version,
      summary: 'Neu.',
      text: 'Eins\r\nZwei',
      topics: 'wlan\r\n\r\nlorawan',
    });
    expect([saved.status, saved.headers['location']]).toEqual([303, PROFILE]);
    const [row] = await portal.database.dataSource.query(
      `select summary, text, topics, unit from organisations where slug = 'stadt-a'`,
    );
    expect(row).toEqual({ summary: 'Neu.', text: 'Eins\nZwei', topics: ['wlan', 'lorawan'], unit: null });
  });

  it('takes places and topics by their names, and asks back where a name is not clear', async () => {
    const unclear = await send('ort', {
      version: await current(),
      seat: 'Pforzheim',
      area: 'Neustadt\r\nBayern\r\nGibtsnichthausen',
      lat: '48,891',
      lon: '8.703',
    });
    expect(unclear.status).toBe(400);
    expect(unclear.text).toContain('„Gibtsnichthausen“ kennt das Gemeindeverzeichnis nicht');
    expect(unclear.text).toContain('„Neustadt“: Welcher Ort ist gemeint?');
    const [, meant = ''] = /name="wahl.area.Neustadt" value="([^"]+)"/.exec(unclear.text) ?? [];
    const saved = await send('ort', {
      version: versionOf(unclear.text),
      seat: 'Pforzheim',
      area: 'Neustadt\r\nBayern',
      'wahl.area.Neustadt': meant,
      lat: '48,891',
      lon: '8.703',
    });
    expect(saved.status).toBe(303);
    const [row] = await portal.database.dataSource.query(
      `select seat, area, lat, lon from organisations where slug = 'stadt-a'`,
    );
    expect(row).toEqual({
      seat: '08231000',
      area: [/\((\d+)\)/.exec(meant)?.[1], '09'],
      lat: 48.891,
      lon: 8.703,
    });
    expect((await editor.ask(`${EDIT}/ort`)).text).toContain(
      'value="Pforzheim, Baden-Württemberg (08231000)"',
    );
  });

  it('suggests topics of the text on a button, and adds what is ticked', async () => {
    const typed = {
      version: await current(),
      summary: 'Neu.',
      text: 'Wir bauen ein LoRaWAN auf.',
      topics: 'WLAN',
    };
    const asked = await send('beschreibung', { ...typed, was: 'themen' });
    expect(asked.status).toBe(200);
    expect(asked.text).toContain('Wir bauen ein LoRaWAN auf.</textarea>');
    const [, label = ''] = /name="themen.dazu" value="([^"]*LoRaWAN[^"]*)"/.exec(asked.text) ?? [];
    expect((await send('beschreibung', { ...typed, 'themen.dazu': label })).status).toBe(303);
    const [row] = await portal.database.dataSource.query(
      `select topics from organisations where slug = 'stadt-a'`,
    );
    expect(row).toEqual({ topics: ['wlan', 'lorawan'] });
  });

  it('takes kinds, identifiers and switches', async () => {
    const { text } = await editor.ask(`${EDIT}/grunddaten`);
    expect(text).not.toContain('value="network"');
    const fields = { version: versionOf(text), name: 'Stadt A', openForCooperation: 'true' };
    const another = await send('grunddaten', { ...fields, kinds: 'county' });
    expect([another.status, another.text.includes('kann nur die Kuratierung ändern')]).toEqual([400, true]);
    expect((await send('grunddaten', { ...fields, kinds: 'municipality' })).status).toBe(303);
    const refused = await send('kennungen', { version: await current(), 'identifiers.wikidata': 'kein Q' });
    expect([refused.status, refused.text.includes('id="feld-identifiers.wikidata-fehler"')]).toEqual([
      400,
      true,
    ]);
    const saved = await send('kennungen', { version: await current(), 'identifiers.wikidata': 'Q2861' });
    expect(saved.status).toBe(303);
    const [row] = await portal.database.dataSource.query(
      `select kinds, open_for_cooperation, identifiers from organisations where slug = 'stadt-a'`,
    );
    expect(row).toEqual({
      kinds: ['municipality'],
      open_for_cooperation: true,
      identifiers: { wikidata: 'Q2861' },
    });
  });

  it('says what is missing and why it helps, never how much is done', async () => {
    const { text } = await editor.ask(EDIT);
    expect(text).toContain('Angaben würden noch helfen');
    expect(text).toContain(`href="${EDIT}/grunddaten#feld-unit"`);
    expect(text).not.toMatch(/\d+ ?%/);
  });

  const MONSTERS = {
    tooLong: (limit: number) => 'ä'.repeat(4 * limit),
    control: () => 'a\u0007b\u0000c',
    html: () => '</textarea><script>alert(1)</script><img src=x onerror=y>',
    turned: () => '\u202Egnp.txt',
  };
  const LIMITS = { summary: 300, text: 20_000, topics: 100 };

  it.each(Object.entries(MONSTERS))(
    'takes %s in every text, says so at the field, and loses nothing',
    async (_, monster) => {
      const version = await current();
      const typed = Object.entries(LIMITS).map(([name, limit]) => [name, monster(limit)] as const);
      const { status, text } = await send('beschreibung', { version, ...Object.fromEntries(typed) });
      expect(text).not.toContain('<script>alert');
      expect(text).not.toContain('<img src=x');
      if (status === 303) {
        expect((await portal.ask(PROFILE)).text).not.toMatch(/<script>alert|<img src=x/);
        return;
      }
      expect(status).toBe(400);
      expect(text).toMatch(/id="feld-(summary|text|topics)-fehler"/);
      for (const [, value] of typed) expect(text).toContain(value.slice(0, 3).replace('</', '&lt;/'));
    },
  );

  it('names each field above the form, once', async () => {
    const long = 'ä'.repeat(900);
    const typed = { name: long, unit: long, 'names.alias': `${long}\r\n${long}` };
    const { status, text } = await send('grunddaten', { version: await current(), ...typed });
    expect(status).toBe(400);
    const summary = /id="fehler".*?<\/ul>/s.exec(text)![0];
    const said = [...summary.matchAll(/<a href="#feld-([^"]+)">([^<]+)</g)].map(([, name, line]) => [
      name,
      line,
    ]);
    expect(said).toEqual([
      ['name', 'Name: Möglich sind höchstens 200 Zeichen.'],
      ['names.alias', 'Auch bekannt als: Möglich sind höchstens 200 Zeichen.'],
      ['unit', 'Zuständige Einheit: Möglich sind höchstens 200 Zeichen.'],
    ]);
  });

  it('gives back four times of everything', async () => {
    const links = Array.from({ length: 80 }, () => `https://a.example/${'ü'.repeat(2_000)}`).join('\r\n');
    const { status, text } = await send('kontakt', { version: await current(), website: links, links });
    expect([status, text.includes('ü'.repeat(2_000))]).toEqual([400, true]);
  });

  it('drops what nobody sees of a line, and names what it refuses', async () => {
    const pasted = { version: await current(), unit: 'Digi\u00ADtal\u200Bamt\u200E der\u2028Stadt' };
    expect((await send('grunddaten', pasted)).status).toBe(303);
    const [row] = await portal.database.transaction.query<{ unit: string }>(
      `select unit from organisations where slug = 'stadt-a'`,
    );
    expect(row).toEqual({ unit: 'Digitalamt der Stadt' });
    const turned = { version: await current(), unit: 'Amt \u202Eneu' };
    const refused = await send('grunddaten', turned);
    expect([refused.status, refused.text.includes('Das 5. Zeichen (nach „Amt “)')]).toEqual([400, true]);
    expect(refused.text).toContain('U+202E');
    await send('grunddaten', { version: await current(), unit: '' });
  });

  it('keeps everything typed when something is wrong, and says what', async () => {
    const version = await current();
    const { status, text } = await send('kontakt', {
      version,
      website: 'javascript:x',
      links: 'https://example.org',
    });
    expect(status).toBe(400);
    expect(text).toContain('value="javascript:x"');
    expect(text).toContain('https://example.org</textarea>');
    expect(text).toContain('href="#feld-website"');
    expect(text).toContain('id="feld-website-fehler"');
    const topic = await send('beschreibung', { version, summary: 'X', text: '', topics: 'gibtsnicht' });
    expect([topic.status, topic.text.includes('gibtsnicht</textarea>')]).toEqual([400, true]);
  });

  it('shows both versions when somebody was faster, and takes the choice', async () => {
    const version = await current();
    await send('beschreibung', { version, summary: 'Zuerst.', text: 'Gleich', topics: 'wlan' });
    const conflict = await send('beschreibung', {
      version,
      summary: 'Danach.',
      text: 'Mein <b>',
      topics: 'wlan',
    });
    expect(conflict.status).toBe(412);
    for (const both of ['Zuerst.', 'Danach.', 'Gleich', 'Mein &lt;b>']) expect(conflict.text).toContain(both);
    const chosen = await send('beschreibung', {
      version: versionOf(conflict.text),
      summary: 'Danach.',
      'take.summary': 'theirs',
      text: 'Mein <b>',
      'take.text': 'yours',
    });
    expect(chosen.status).toBe(303);
    const [row] = await portal.database.dataSource.query(
      `select summary, text from organisations where slug = 'stadt-a'`,
    );
    expect(row).toEqual({ summary: 'Zuerst.', text: 'Mein <b>' });
  });

  it('saves on top of what was saved meanwhile where nothing collides, and asks about the rest alone', async () => {
    const version = await current();
    const colleague = await signIn(portal, { email: 'k@stadt-a.example', roles: { 'stadt-a': 'editor' } });
    const { summary, text, topics } = (await stored())!;
    const before = { version, summary, text, topics: topics.join('\r\n') };
    expect((await send('kontakt', { version, website: 'https://a.example/' }, colleague)).status).toBe(303);
    expect((await send('beschreibung', { ...before, text: 'Mein neuer Text' })).status).toBe(303);
    expect(await stored()).toMatchObject({ website: 'https://a.example/', text: 'Mein neuer Text', summary });
    expect((await send('beschreibung', { ...before, summary: 'Von mir.' })).status).toBe(303);
    expect(await stored()).toMatchObject({ text: 'Mein neuer Text', summary: 'Von mir.' });
    const both = { ...before, summary: 'Von ihr.', text, topics: 'wlan' };
    const conflict = await send('beschreibung', both, colleague);
    expect(conflict.status).toBe(412);
    expect(conflict.text).toContain('Inzwischen hat jemand anderes gespeichert');
    expect(conflict.text).toContain('name="take.summary"');
    for (const name of ['text', 'topics']) expect(conflict.text).not.toContain(`name="take.${name}"`);
    expect(conflict.text).toContain('wlan</textarea>');
    expect((await send('beschreibung', both)).text).toContain('Inzwischen hat jemand anderes');
    const now = { ...before, version: await current(), summary: 'Von mir.', text: 'Mein neuer Text' };
    expect((await send('beschreibung', { ...now, summary: 'Eins.' })).status).toBe(303);
    const own = await send('beschreibung', { ...now, summary: 'Zwei.' });
    expect([own.status, own.text.includes('Inzwischen hat jemand anderes')]).toEqual([412, false]);
    expect(own.text).toContain('Sie haben diese Angaben inzwischen an anderer Stelle geändert');
    await send('beschreibung', { ...now, version: await current(), summary: 'Zuerst.' });
  });

  it('lets the organisation say who sees what, and shows it', async () => {
    const saved = await send('sichtbarkeit', { version: await current(), 'sicht.summary': 'own' });
    expect(saved.status).toBe(303);
    const { text } = await editor.ask(`${EDIT}/sichtbarkeit`);
    expect(text).toContain('nicht sichtbar');
    expect((await portal.ask(PROFILE)).text).not.toContain('Zuerst.');
    for (const path of ORGANISATION_RESTRICTABLE.filter((one) => one !== 'lon')) {
      expect(text).toContain(`name="sicht.${path}"`);
    }
    await send('sichtbarkeit', { version: await current(), 'sicht.summary': 'public' });
  });

  it('shows both choices when two say at once who sees what', async () => {
    const version = await current();
    await send('sichtbarkeit', { version, 'sicht.unit': 'members', 'sicht.text': 'own', 'sicht.lat': 'own' });
    const late = { version, 'sicht.unit': 'own', 'sicht.text': 'members', 'sicht.links': 'public' };
    const conflict = await send('sichtbarkeit', late);
    expect(conflict.status).toBe(412);
    expect(conflict.text).toContain('name="take.sicht.unit"');
    expect(conflict.text).not.toContain('name="take.sicht.links"');
    expect(conflict.text).toContain('nur Mitglieder');
    const chosen = await send('sichtbarkeit', {
      ...late,
      version: versionOf(conflict.text),
      'take.sicht.unit': 'theirs',
      'take.sicht.text': 'yours',
    });
    expect(chosen.status).toBe(303);
    const [row] = await portal.database.dataSource.query(
      `select visibility from organisations where slug = 'stadt-a'`,
    );
    expect(row).toEqual({ visibility: { unit: 'members', text: 'members', lat: 'own', lon: 'own' } });
  });

  it('weighs less than 120 kB, styles, fonts and scripts included', async () => {
    for (const concern of ['beschreibung', 'sichtbarkeit']) {
      const { text } = await editor.ask(`${EDIT}/${concern}`);
      const parts = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!);
      const sizes = await Promise.all(
        [`${EDIT}/${concern}`, ...parts].map(async (path) => {
          const headers = { 'accept-encoding': 'identity', cookie: editor.cookie };
          const response = await fetch(portal.url + path, { headers });
          const bytes = Buffer.from(await response.arrayBuffer());
          return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
        }),
      );
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120_000);
    }
  });

  it('lists earlier versions and goes back to one', async () => {
    const { text } = await editor.ask(`${PROFILE}/versionen`);
    expect(text).toContain('Redaktion');
    const numbers = [...text.matchAll(/versionen\/(\d+)\/wiederherstellen/g)].map(([, number]) => number);
    const oldest = numbers.at(-1);
    const restored = await editor.ask(`${PROFILE}/versionen/${oldest}/wiederherstellen`, {
      method: 'POST',
      body: {},
    });
    expect([restored.status, restored.headers['location']]).toEqual([303, `${PROFILE}/versionen`]);
    expect((await portal.ask(PROFILE)).text).toContain('Alt.');
  });

  it('asks before a text is saved for more than it was typed for', async () => {
    await send('sichtbarkeit', { version: await current(), 'sicht.summary': 'own' });
    const typed = { version: await current(), summary: 'Nur für uns.', text: '', topics: '' };
    await send('sichtbarkeit', { version: await current(), 'sicht.summary': 'public' });
    const asked = await send('beschreibung', typed);
    expect([asked.status, asked.text.includes('name="take.summary"')]).toEqual([412, true]);
    expect((await portal.ask(PROFILE)).text).not.toContain('Nur für uns.');
  });

  it('shows the profile as others see it, to those who may change it', async () => {
    const seen = async (audience: string, who: SignedIn | TestPortal = editor) => {
      const { status, text } = await who.ask(`${PROFILE}/ansicht/${audience}`);
      return [status, text.includes('Schlehenamt.')];
    };
    await send('beschreibung', { version: await current(), summary: 'Schlehenamt.', text: '', topics: '' });
    for (const [level, public_, members] of [
      ['own', false, false],
      ['members', false, true],
      ['public', true, true],
    ] as const) {
      await send('sichtbarkeit', { version: await current(), 'sicht.summary': level });
      expect([await seen('besucher'), await seen('mitglied')]).toEqual([
        [200, public_],
        [200, members],
      ]);
    }
    expect((await editor.ask(`${PROFILE}/ansicht/besucher`)).text).toContain('So sehen es alle');
    expect((await editor.ask(`${EDIT}/sichtbarkeit`)).text).toContain(`href="${PROFILE}/ansicht/mitglied"`);
    expect(await seen('chef')).toEqual([400, false]);
    const [stranger, visitor] = [await signIn(portal, { email: 'fremd@privat.example' }), portal];
    expect([await seen('mitglied', stranger), (await seen('mitglied', visitor))[0]]).toEqual([
      [403, false],
      303,
    ]);
  });

  it('takes addresses as people write them', async () => {
    const typed = { website: 'www.stadt-a.example', links: 'stadt-a.example/amt' };
    expect((await send('kontakt', { version: await current(), ...typed })).status).toBe(303);
    const domain = { 'identifiers.domain': 'https://www.stadt-a.example/' };
    expect((await send('kennungen', { version: await current(), ...domain })).status).toBe(303);
    const [row] = await portal.database.transaction.query(
      `select website, links, identifiers->>'domain' as domain from organisations where slug = 'stadt-a'`,
    );
    expect(row).toEqual({
      website: 'https://www.stadt-a.example',
      links: ['https://stadt-a.example/amt'],
      domain: 'stadt-a.example',
    });
  });

  it('takes nothing without the token of the session', async () => {
    const body = 'version=1&summary=X';
    const headers = { cookie: editor.cookie, 'content-type': 'application/x-www-form-urlencoded' };
    expect((await portal.ask(`${EDIT}/beschreibung`, { method: 'POST', body, headers })).status).toBe(403);
  });
});
