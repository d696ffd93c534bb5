import { request } from 'node:http';
import sharp from 'sharp';
import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { type Answer, ask } from '../portal/ask.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { saveNetwork } from '../portal/save-network.js';
import { type SignedIn, signIn } from '../portal/sign-in.js';

const PAGE = '/organisationen/stadt-a/bearbeiten/logo';
const LOGO = '/api/v1/organisations/stadt-a/logo';

let portal: TestPortal;
let editor: SignedIn;
let png: Buffer;
beforeAll(async () => {
  portal = await openTestPortal();
  await saveNetwork(portal, {
    organisations: [anOrganisation('stadt-a', { name: 'Stadt A' }), anOrganisation('stadt-b')],
  });
  editor = await signIn(portal, { email: 'edit@stadt-a.example', roles: { 'stadt-a': 'editor' } });
  png = await sharp({ create: { width: 900, height: 300, channels: 3, background: '#246' } })
    .png()
    .toBuffer();
});
afterAll(() => portal.close());

/** Sends the form as a browser does. */
async function upload(
  file: Buffer,
  fields: Record<string, string> = {},
  csrf: string | null = editor.csrfToken,
): Promise<Answer> {
  const form = new FormData();
  if (csrf !== null) form.set('_csrf', csrf);
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('logo', new Blob([new Uint8Array(file)], { type: 'image/png' }), '../../böse.png');
  const encoded = new Response(form);
  return send('POST', PAGE, Buffer.from(await encoded.arrayBuffer()), {
    'content-type': encoded.headers.get('content-type')!,
    cookie: editor.cookie,
  });
}

function send(method: string, path: string, bytes: Buffer, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(portal.url + path, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Answer['headers'],
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    sent.once('error', reject);
    sent.end(bytes);
  });
}

const put = (bytes: Buffer, type = 'image/png', by = editor) =>
  send('PUT', LOGO, bytes, { 'content-type': type, cookie: by.cookie, 'x-csrf-token': by.csrfToken });

async function served() {
  const response = await fetch(portal.url + LOGO);
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
}

describe('a logo', () => {
  it('is taken by the form, encoded anew, and shown with what it is', async () => {
    expect((await portal.ask(LOGO)).status).toBe(404);
    const sent = await upload(png, { alt: 'Wappen <b>von A</b>' });
    expect([sent.status, sent.headers['location']]).toEqual([303, PAGE]);
    const { response, bytes } = await served();
    expect(response.headers.get('content-type')).toBe('image/webp');
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 512 });
    const profile = (await portal.ask('/organisationen/stadt-a')).text;
    expect(profile).toContain(`src="${LOGO}" alt="Wappen &lt;b>von A&lt;/b>" width="256"`);
    const { logo } = JSON.parse((await portal.ask('/api/v1/organisations/stadt-a')).text) as { logo: object };
    expect(logo).toMatchObject({ url: LOGO, width: 512, alt: 'Wappen <b>von A</b>' });
    const etag = response.headers.get('etag')!;
    expect((await ask(portal.url, LOGO, { headers: { 'if-none-match': etag } })).status).toBe(304);
    const [entry] = await portal.database.dataSource.query(
      `select action from audit where action like 'organisations.logo%'`,
    );
    expect(entry).toEqual({ action: 'organisations.logo-set' });
  });

  it('keeps its picture when only the words change, and asks for one where there is none', async () => {
    const before = (await served()).response.headers.get('etag');
    expect((await upload(Buffer.alloc(0), { alt: '' })).status).toBe(303);
    expect((await served()).response.headers.get('etag')).toBe(before);
    expect((await portal.ask('/organisationen/stadt-a')).text).toContain('alt="Logo: Stadt A"');
    await editor.ask(`${PAGE}/entfernen`, { method: 'POST', body: {} });
    expect((await portal.ask(LOGO)).status).toBe(404);
    const empty = await upload(Buffer.alloc(0), { alt: 'Ein Wappen' });
    expect([empty.status, empty.text.includes('Bitte wählen Sie ein Bild aus.')]).toEqual([400, true]);
    expect(empty.text).toContain('value="Ein Wappen"');
  });

  it('is set by whoever approves where changes have to be approved', async () => {
    const owner = await signIn(portal, { email: 'own@stadt-a.example', roles: { 'stadt-a': 'owner' } });
    const demand = (isDemanded: boolean) =>
      owner.ask('/api/v1/organisations/stadt-a/approval', { method: 'PUT', body: { isDemanded } });
    await demand(true);
    const refused = await upload(png, { alt: 'Ein Wappen' });
    expect([refused.status, refused.text.includes('Das Logo setzt, wer Änderungen freigibt.')]).toEqual([
      400,
      true,
    ]);
    expect(await put(png)).toMatchObject({ status: 400 });
    expect((await portal.ask(LOGO)).status).toBe(404);
    expect((await editor.ask(PAGE)).text).not.toContain('type="file"');
    expect((await put(png, 'image/png', owner)).status).toBe(204);
    // Nor taken away by whoever could not put it back.
    expect((await editor.ask(LOGO, { method: 'DELETE' })).status).toBe(400);
    const removed = await editor.ask(`${PAGE}/entfernen`, { method: 'POST', body: {} });
    expect([removed.status, (await portal.ask(LOGO)).status]).toEqual([400, 200]);
    expect((await editor.ask(PAGE)).text).not.toContain('logo/entfernen');
    expect((await owner.ask(LOGO, { method: 'DELETE' })).status).toBe(204);
    await demand(false);
  });

  it('is set and removed by programs, too', async () => {
    const jpeg = await sharp(png).jpeg().toBuffer();
    expect((await put(jpeg, 'image/jpeg')).status).toBe(204);
    expect((await served()).bytes.length).toBeGreaterThan(0);
    expect((await editor.ask(LOGO, { method: 'DELETE' })).status).toBe(204);
    expect((await portal.ask(LOGO)).status).toBe(404);
    expect((await put(jpeg, 'application/json')).status).toBe(415);
  });

  it('is refused with a sentence where it is something else', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    const stray = Buffer.concat([png, Buffer.from('<?php system($_GET[0]);')]);
    for (const [file, sentence] of [
      [svg, 'kein PNG, JPEG oder WebP'],
      [stray, 'hinter dem Bild noch etwas anderes'],
      [png.subarray(0, 60), 'beschädigt'],
    ] as const) {
      const page = await upload(file);
      expect(page.status).toBe(400);
      expect(page.text).toContain(sentence);
      expect(page.text).toContain('href="#feld-logo"');
      const { status, text } = await put(file);
      expect([status, JSON.parse(text).errors[0]]).toEqual([
        400,
        { path: 'logo', message: expect.stringContaining(sentence) },
      ]);
    }
    for (const large of [Buffer.alloc(5 * 1024 * 1024 + 1), Buffer.alloc(6 * 1024 * 1024)]) {
      expect((await put(large)).status).toBe(413);
      const again = await upload(large, { alt: 'Unser Wappen' });
      expect(again.status).toBe(400);
      expect(again.text).toContain('Bild: Das Bild ist zu groß');
      expect(again.text).toContain('id="feld-logo-fehler"');
      expect(again.text).toContain('value="Unser Wappen"');
    }
    expect((await portal.ask(LOGO)).status).toBe(404);
  });

  it('needs the token of the session, and somebody who may edit', async () => {
    for (const token of [null, 'x'.repeat(43)]) expect((await upload(png, {}, token)).status).toBe(403);
    const stranger = await signIn(portal, { email: 'o@stadt-b.example', roles: { 'stadt-b': 'owner' } });
    expect((await put(png, 'image/png', stranger)).status).toBe(403);
    expect((await send('PUT', LOGO, png, { 'content-type': 'image/png' })).status).toBe(401);
    expect((await portal.ask(LOGO)).status).toBe(404);
  });

  it('takes no body that is broken', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x', cookie: editor.cookie };
    expect((await send('POST', PAGE, Buffer.from('--y\r\n\r\nx'), headers)).status).toBe(400);
    const urlencoded = { ...headers, 'content-type': 'application/x-www-form-urlencoded' };
    expect((await send('POST', PAGE, Buffer.from('alt=x'), urlencoded)).status).toBe(415);
  });
});

describe('many files at once', () => {
  it('are turned away before they fill the memory, and taken once there is room', async () => {
    const headers = { cookie: editor.cookie, 'x-csrf-token': editor.csrfToken, 'content-type': 'image/png' };
    const halfSent = Array.from({ length: 8 }, () => {
      const sent = request(portal.url + LOGO, {
        method: 'PUT',
        headers: { ...headers, 'content-length': png.length },
        agent: false,
      });
      sent.on('error', () => undefined);
      sent.write(png.subarray(0, 100));
      return sent;
    });
    const put = () => send('PUT', LOGO, png, headers);
    const until = async (status: number) => {
      for (let time = 0; time < 50; time += 1) {
        const answer = await put();
        if (answer.status === status) return answer;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return put();
    };
    const refused = await until(503);
    expect([refused.status, JSON.parse(refused.text).code]).toEqual([503, 'REQUEST.TOO_BUSY']);
    for (const sent of halfSent) sent.destroy();
    expect((await until(204)).status).toBe(204);
  });
});
