import { readAssets } from '../../apps/portal/src/edge/assets/read-assets.js';
import { type TestPortal, openTestPortal } from '../portal/open-test-portal.js';
import { PLANTED } from './planted.js';

const P = '/api/v1/planted';
let portal: TestPortal;
beforeAll(async () => (portal = await openTestPortal({ doors: PLANTED })));
afterAll(() => portal.close());

describe('every answer', () => {
  it.each(['/probe/a', P, '/gibt-es-nicht', '/api/v1/nothing', '/healthz', '/assets/nothing.js'])(
    'of %s lets nobody load anything from elsewhere',
    async (path) => {
      const { headers } = await portal.ask(path);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';" +
          "connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
      );
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
      });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('strict-transport-security');
      expect(headers).not.toHaveProperty('set-cookie');
    },
  );

  it('insists on https where the portal is reached by it', async () => {
    const secure = await openTestPortal({ doors: PLANTED, settings: { PUBLIC_URL: 'https://netz.example' } });
    try {
      const { headers } = await secure.ask('/healthz');
      expect(headers['strict-transport-security']).toContain('max-age=');
    } finally {
      await secure.close();
    }
  });

  it('is named: by a sane id of the asker, else by an id of its own', async () => {
    const own = /^[0-9a-f-]{36}$/;
    const idOf = async (id: string) =>
      (await portal.ask('/healthz', { headers: { 'x-request-id': id } })).headers['x-request-id'];
    expect(await idOf('proxy-0123456789')).toBe('proxy-0123456789');
    expect(await idOf('kurz')).toMatch(own);
    expect(await idOf('"><script>')).toMatch(own);
    expect((await portal.ask('/healthz')).headers['x-request-id']).toMatch(own);
  });
});

describe('an answer that did not change', () => {
  it.each([P, '/probe/a'])('costs a 304 at %s', async (path) => {
    const first = await portal.ask(path);
    expect(first.headers['cache-control']).toBe('no-cache');
    const again = await portal.ask(path, { headers: { 'if-none-match': first.headers.etag! } });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('is another one in another language', async () => {
    const german = await portal.ask(`${P}/language`);
    expect(german.headers.vary).toContain('Accept-Language');
    const english = await portal.ask(`${P}/language`, { headers: { 'accept-language': 'en' } });
    expect([german.text, english.text]).toEqual(['{"received":"de"}', '{"received":"en"}']);
    expect(english.headers.etag).not.toBe(german.headers.etag);
  });

  it.each(['fr', '*', 'xx-invalid;;q=3'])('is German for whoever reads %s', async (language) => {
    const { text } = await portal.ask(`${P}/language`, { headers: { 'accept-language': language } });
    expect(text).toBe('{"received":"de"}');
  });
});

describe("the browser's files", () => {
  it('are named by their content and kept for good', async () => {
    const assets = await readAssets();
    expect(Object.keys(assets)).toContain('main.css');
    for (const path of Object.values(assets)) {
      const { status, headers } = await portal.ask(path);
      expect([path, status, headers['cache-control']]).toEqual([
        path,
        200,
        'public, max-age=31536000, immutable',
      ]);
    }
  });

  it.each([
    '/assets',
    '/assets/',
    '/assets/../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/.build.json',
  ])('are all there is below %s', async (path) => {
    expect((await portal.ask(path)).status).toBe(404);
  });
});

describe('compression', () => {
  it.each([
    ['br', `${P}/large`],
    ['gzip', `${P}/large`],
    ['br', '/gibt-es-nicht'],
  ])('is %s at %s where the asker takes it', async (encoding, path) => {
    const plain = await portal.ask(path);
    const packed = await fetch(portal.url + path, { headers: { 'accept-encoding': encoding } });
    expect(packed.headers.get('content-encoding')).toBe(encoding);
    expect(packed.headers.get('vary')).toContain('Accept-Encoding');
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(await packed.text()).toBe(plain.text);
  });

  it('is said with its length where an answer is made as a whole, and not done for who refuses it', async () => {
    const asked = (encoding: string) =>
      fetch(`${portal.url}${P}/large`, { headers: { 'accept-encoding': encoding } });
    const whole = Number((await asked('identity')).headers.get('content-length'));
    const packed = await asked('br;q=0, gzip');
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(Number(packed.headers.get('content-length'))).toBeGreaterThan(0);
    expect(Number(packed.headers.get('content-length'))).toBeLessThan(whole);
    expect((await asked('br;q=0, gzip;q=0')).headers.has('content-encoding')).toBe(false);
  });

  it('gives many who ask at once the same as one', async () => {
    const ask = () => fetch(`${portal.url}${P}/large`, { headers: { 'accept-encoding': 'br' } });
    const answers = await Promise.all(Array.from({ length: 8 }, ask));
    expect(answers.map(({ headers }) => headers.get('content-encoding'))).toEqual(Array(8).fill('br'));
    const [first, ...others] = await Promise.all(answers.map((answer) => answer.text()));
    expect(first).toBe((await portal.ask(`${P}/large`)).text);
    expect(new Set(others)).toEqual(new Set([first]));
  });

  it('is left out where an answer is too short to gain from it', async () => {
    const { headers } = await fetch(`${portal.url}/healthz`, { headers: { 'accept-encoding': 'br' } });
    expect(headers.has('content-encoding')).toBe(false);
  });
});

describe('the log', () => {
  it('has a line per request with its route, and nothing of what was asked', async () => {
    const before = portal.log.lines.length;
    await portal.ask(`${P}?q=Geheimsuche`);
    await portal.ask(`/probe/Geheimprofil`);
    await portal.ask(`/Geheimpfad?q=Geheimsuche`);
    await portal.ask(`${P}?Geheimfeld=1`);
    const lines = portal.log.lines.slice(before);
    expect(lines.map(({ message, fields }) => [message, fields.method, fields.route, fields.status])).toEqual(
      [
        ['answered', 'GET', P, 200],
        ['answered', 'GET', '/probe/:slug', 200],
        ['answered', 'GET', 'unmatched', 404],
        ['answered', 'GET', P, 400],
      ],
    );
    expect(lines.every(({ fields }) => Number(fields.ms) >= 0 && fields.requestId !== '')).toBe(true);
    expect(JSON.stringify(lines)).not.toContain('Geheim');
  });
});
