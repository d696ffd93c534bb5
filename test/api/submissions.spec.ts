import { OwnSubmissions, ReadOrganisations } from '#organisations';
import { CONFIG } from '#platform';
import { SubmissionDecidedLetter } from '../../apps/worker/src/letters/curation/submission-decided.letter.js';
import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { deskOf } from '../portal/desk.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { saveNetwork } from '../portal/save-network.js';
import { signIn, type SignedIn } from '../portal/sign-in.js';

const FORM = '/organisationen/neu';

let portal: TestPortal;
let member: SignedIn;
let curator: SignedIn;

beforeAll(async () => {
  portal = await openTestPortal({ content: openShippedDatabase });
  await saveNetwork(portal, {
    organisations: [
      anOrganisation('heidelberg', { name: 'Stadt Heidelberg', ags: '08221000' }),
      anOrganisation('stadtwerke-x', { name: 'Stadtwerke Xberg', website: 'https://www.xberg.example/' }),
    ],
  });
  curator = await signIn(portal, { email: 'kuration@verband.example', curates: { scope: 'all', id: null } });
});
// A session gets another id when its rights change.
beforeEach(async () => (member = await signIn(portal, { email: 'person@privat.example' })));
afterAll(() => portal.close());

const { query, post, get, send, newest } = deskOf(
  () => portal,
  () => member,
);
const submit = async (name: string) =>
  (await post('organisations', { name, kinds: ['company'] }))[1]['id'] as string;
const any = { strict: false };
/** The newest letter about a submission to somebody. */
const letterTo = (recipient: string): Promise<string> => {
  const { app } = portal;
  const letter = new SubmissionDecidedLetter(
    app.get(CONFIG, any),
    app.get(OwnSubmissions, any),
    app.get(ReadOrganisations, any),
  );
  return newest(recipient, letter);
};

describe('POST /organisations', () => {
  it('is for whoever is signed in, and takes what a profile may hold', async () => {
    const body = { name: 'Neu', kinds: ['company'] };
    expect((await portal.ask('/api/v1/organisations', { method: 'POST', body })).status).toBe(401);
    expect((await post('organisations', { ...body, status: 'active' }))[0]).toBe(400);
    expect((await post('organisations', { ...body, paused: true }))[0]).toBe(400);
    expect((await post('organisations', { name: 'Ohne Art' }))[0]).toBe(400);
    const [status, problem] = await post('organisations', { ...body, seat: '99999999' });
    expect([status, problem]).toMatchObject([400, { errors: [{ path: 'seat' }] }]);
  });

  it('keeps it from everybody else until a curator approves; then the submitter owns it', async () => {
    const name = 'Waldfunk Quellhausen';
    const request = {
      name,
      kinds: ['association'],
      seat: '08231000',
      summary: 'Funk im Wald.',
      note: 'Vorstand.',
    };
    const [status, made] = await post('organisations', request);
    expect([status, made]).toMatchObject([202, { name, state: 'open', organisation: null }]);
    const other = await signIn(portal, { email: 'anderer@privat.example' });
    for (const who of [portal, other, member]) {
      for (const path of [
        '/api/v1/organisations?limit=100',
        '/api/v1/search?q=Waldfunk',
        '/organisationen',
      ]) {
        expect((await who.ask(path)).text).not.toContain('Quellhausen');
      }
      expect((await who.ask('/api/v1/organisations/waldfunk-quellhausen')).status).toBe(404);
    }
    expect((await get('submissions', other)).items).toEqual([]);
    expect((await get('submissions')).items).toMatchObject([{ id: made['id'], state: 'open' }]);
    const waiting = await get('curation/queue?kind=organisation', curator);
    expect(waiting).toMatchObject({
      counts: { organisation: 1, claim: 0 },
      items: [
        { id: made['id'], kind: 'organisation', name, submitter: 'person@privat.example', note: 'Vorstand.' },
      ],
    });
    expect((await curator.ask('/kuratierung?kind=organisation')).text).toContain('Funk im Wald.');
    expect((await get('curation/queue?kind=claim', curator)).items).toEqual([]);
    expect((await post(`curation/queue/${made['id']}/approve`, {}, curator))[0]).toBe(200);
    expect((await portal.ask('/api/v1/organisations/waldfunk-quellhausen')).status).toBe(200);
    const owners = await query(
      `select a.email, r.role from organisation_roles r join accounts a on a.id = r.account_id
       join organisations o on o.id = r.organisation_id where o.slug = 'waldfunk-quellhausen'`,
    );
    expect(owners).toEqual([{ email: 'person@privat.example', role: 'owner' }]);
    expect(await letterTo('person@privat.example')).toContain('/organisationen/waldfunk-quellhausen');
    expect(
      (await post(`curation/queue/${made['id']}/reject`, { reason: 'Doch nicht.' }, curator))[1],
    ).toMatchObject({
      code: 'CURATION.DECIDED',
    });
  });

  it('warns of a likely duplicate, and lets it be said that it is none', async () => {
    const body = {
      name: 'Stadtwerke Xberg GmbH',
      kinds: ['municipal_company'],
      website: 'https://xberg.example',
    };
    const [status, problem] = await post('organisations', body);
    expect([status, problem]).toMatchObject([
      409,
      {
        code: 'SUBMISSION.LIKELY_DUPLICATE',
        likely: [{ slug: 'stadtwerke-x', likenesses: ['domain', 'name'] }],
      },
    ]);
    expect(await get('submissions/likely?name=Stadtwerke%20Xbreg')).toMatchObject({
      items: [{ organisation: { slug: 'stadtwerke-x' }, likenesses: ['similar-name'] }],
    });
    expect((await get('submissions/likely?name=')).items).toEqual([]);
    expect((await portal.ask('/api/v1/submissions/likely')).status).toBe(401);
    const [, made] = await post('organisations', { ...body, despiteLikely: true });
    expect(await get('curation/queue', curator)).toMatchObject({
      items: [{ id: made['id'], likely: [{ slug: 'stadtwerke-x' }] }],
    });
    await post(`submissions/${made['id']}/withdraw`, {});
  });

  it('is taken back by its submitter alone; curators of elsewhere do not see it', async () => {
    const id = await submit('Kurzlebig KG');
    const other = await signIn(portal, { email: 'anderer@privat.example' });
    expect((await post(`submissions/${id}/withdraw`, {}, other))[0]).toBe(404);
    const local = await signIn(portal, {
      email: 'land@verband.example',
      curates: { scope: 'state', id: '08' },
    });
    expect(await get('curation/queue', local)).toMatchObject({ items: [], counts: { organisation: 0 } });
    expect((await post(`curation/queue/${id}/approve`, {}, local))[0]).toBe(404);
    expect((await post(`submissions/${id}/withdraw`, {}))[1]).toMatchObject({ state: 'withdrawn' });
    expect((await curator.ask(`/kuratierung/${id}/annehmen`, { method: 'POST', body: {} })).text).toContain(
      'zurückgezogen',
    );
  });

  it('reaches the submitter with the reason of a rejection', async () => {
    const id = await submit('Erfunden AG');
    await send(`/kuratierung/${id}/ablehnen`, { reason: 'Die gibt es nicht.' }, curator);
    expect(await letterTo('person@privat.example')).toContain('Die gibt es nicht.');
    expect((await member.ask('/antraege')).text).toContain('Die gibt es nicht.');
  });
});

describe('/organisationen/neu', () => {
  it('is for whoever is signed in', async () => {
    expect((await portal.ask(FORM)).headers.location).toBe('/eintragen');
    expect((await portal.ask('/antraege')).status).toBe(303);
    expect((await member.ask(FORM)).text).toContain('Organisation eintragen');
  });

  it('takes from the register what follows from the place', async () => {
    const { text } = await member.ask(`${FORM}?gemeinde=08231000`);
    expect(text).toContain('value="Stadt Pforzheim"');
    expect(text).toContain('Baden-Württemberg');
    const asked = await send(FORM, { kind: 'municipality', place: 'Pforzheim', name: '' });
    // A second step, and no mistake.
    expect([asked.status, asked.text.includes('value="Stadt Pforzheim"')]).toEqual([200, true]);
    expect(asked.text).toContain('stammt aus dem Gemeindeverzeichnis');
    expect(asked.text).not.toContain('noch einmal an');
    const unsure = await send(FORM, { kind: 'municipality', place: 'Neustadt', name: '' });
    expect([unsure.status, unsure.text.includes('href="#feld-name"')]).toEqual([400, false]);
    const several = await send(FORM, { kind: 'municipality', place: 'Neustadt', name: 'Stadt Neustadt' });
    expect([several.status, several.text.includes('name="place.gemeint"')]).toEqual([400, true]);
    const chosen = {
      kind: 'municipality',
      place: 'Neustadt',
      'place.gemeint': '08231000',
      name: 'Stadt Pforzheim',
    };
    expect((await send(FORM, chosen)).headers.location).toBe('/antraege');
    const [row] = await query<{ profile: object }>(
      `select profile from submissions where profile ->> 'name' = 'Stadt Pforzheim'`,
    );
    expect(row?.profile).toMatchObject({ ags: '08231000', kinds: ['municipality'] });
  });

  it('leads to the municipality that is there already, and says what to do about an office inside', async () => {
    const typed = { kind: 'municipality', place: '08221000', name: 'Rathaus Neckarstadt' };
    const taken = await send(FORM, typed);
    expect(taken.status).toBe(400);
    for (const said of [
      '>Stadt Heidelberg</a>',
      '/organisationen/heidelberg/uebernehmen',
      'Amt oder eine Stelle',
    ]) {
      expect(taken.text).toContain(said);
    }
    await query(`update organisations set claimed = true where slug = 'heidelberg'`);
    const claimed = (await send(FORM, typed)).text;
    expect(claimed).toContain('Bitte lassen Sie sich von dort einladen');
    expect(claimed).not.toContain('/organisationen/heidelberg/uebernehmen');
  });

  it('keeps all that was typed, and asks about likely duplicates without a script', async () => {
    const typed = {
      kind: 'company',
      name: 'Stadtwerke Xberg',
      place: '',
      website: 'xberg',
      summary: 'S.',
      note: 'N.',
    };
    const wrong = await send(FORM, typed);
    expect(wrong.status).toBe(400);
    for (const kept of ['value="xberg"', '>S.</textarea>', '>N.</textarea>', 'href="#feld-website"']) {
      expect(wrong.text).toContain(kept);
    }
    const fine = { ...typed, website: 'https://xberg.example' };
    const alike = await send(FORM, fine);
    expect([alike.status, alike.text.includes('/organisationen/stadtwerke-x')]).toEqual([409, true]);
    expect((await send(FORM, { ...fine, trotzdem: 'ja' })).headers.location).toBe('/antraege');
    const page = await member.ask('/antraege');
    const [, path] = /action="(\/antraege\/[\w-]+\/zurueckziehen)"/.exec(page.text) ?? [];
    expect((await send(path!, {})).headers.location).toBe('/antraege');
  });
});
