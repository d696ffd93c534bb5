import { type TestPortal, openTestPortal } from '../portal/open-test-portal.js';
import { PLANTED } from './planted.js';

const P = '/api/v1/planted';
let portal: TestPortal;
beforeAll(async () => (portal = await openTestPortal({ doors: PLANTED })));
afterAll(() => portal.close());

describe('what does not exist', () => {
  it.each(['/api/v1/nothing', '/api/v2/planted', '/api', '/api/v1/planted/places', '/API/v1/planted'])(
    'is a 404 at %s',
    async (path) => {
      expect((await portal.ask(path)).status).toBe(404);
    },
  );

  it('is a problem for programs, in their language', async () => {
    const { text } = await portal.ask('/api/v1/nothing', {
      headers: { 'accept-language': 'en-GB,de;q=0.5' },
    });
    expect(JSON.parse(text)).toEqual({
      type: 'urn:netzlotse:problem:ROUTE.NOT_FOUND',
      title: 'Nothing here',
      status: 404,
      code: 'ROUTE.NOT_FOUND',
      detail: 'There is nothing at this address.',
    });
  });

  it.each([
    ['/gibt-es-nicht', 'de', 'Hier ist nichts'],
    ['/en/gibt-es-nicht', 'en', 'Nothing here'],
    ['/probe/verschwunden', 'de', 'Hier ist nichts'],
  ])('is a page for people at %s', async (path, language, title) => {
    const { status, headers, text } = await portal.ask(path);
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).toContain(`<h1>${title}</h1>`);
  });

  it('never comes back as markup', async () => {
    const { text } = await portal.ask('/%3Cscript%3Ealert(1)%3C/script%3E?%22%3E%3Cscript%3E=1');
    expect(text).not.toContain('<script>');
  });
});

describe('a method that a path does not have', () => {
  it.each([
    ['POST', P, 'GET, HEAD'],
    ['DELETE', `${P}/texts`, 'POST'],
    ['PUT', '/probe/a', 'GET, HEAD'],
    ['TRACE', '/healthz', 'GET, HEAD'],
  ])('%s %s is a 405 that says which it has', async (method, path, allow) => {
    const { status, headers } = await portal.ask(path, { method });
    expect([status, headers.allow]).toEqual([405, allow]);
  });

  it('is told before it is tried', async () => {
    const { status, headers } = await portal.ask(`${P}/texts`, { method: 'OPTIONS' });
    expect([status, headers.allow]).toEqual([204, 'POST']);
  });
});

describe('a defect', () => {
  it.each([
    [`${P}/defect`, 'application/problem+json'],
    ['/probe/kaputt', 'text/html'],
    ['/en/probe/kaputt', 'text/html'],
  ])('at %s says nothing about itself, and is logged with the id of the request', async (path, type) => {
    const { status, headers, text } = await portal.ask(path, { headers: { 'x-request-id': 'probe-4711' } });
    expect(status).toBe(500);
    expect(headers['content-type']).toContain(type);
    expect(text).not.toMatch(/geheim|Error:|at .*\.ts/);
    expect(portal.log.lines).toContainEqual({
      message: expect.stringContaining('geheim'),
      fields: expect.objectContaining({ requestId: 'probe-4711', stack: expect.any(String) }),
    });
  });

  it('on a page names the request, so that the operator finds it', async () => {
    const { headers, text } = await portal.ask('/probe/kaputt');
    expect(text).toContain(headers['x-request-id']);
  });
});

describe('addresses of one thing', () => {
  it.each([
    [`${P}/`, P],
    [`${P}/?q=a%20b`, `${P}?q=a%20b`],
    ['/probe/a/', '/probe/a'],
    ['/probe/a?utm_source=brief&q=a%26b&fbclid=x', '/probe/a?q=a%26b'],
    ['/en/probe/a/?gclid=1', '/en/probe/a'],
    ['/probe/umgezogen?q=a%26b', '/probe/neu?q=a%26b'],
    ['/en/probe/umgezogen', '/en/probe/neu'],
    ['/probe/a//', '/probe/a'],
  ])('%s leads to %s', async (path, location) => {
    const { status, headers } = await portal.ask(path);
    expect([status, headers.location]).toEqual([301, location]);
  });

  it('are for programs what they are', async () => {
    expect((await portal.ask(`${P}?utm_source=brief`)).status).toBe(400);
  });

  it.each(['//example.org/', '//example.org', '/\\example.org/', '//'])(
    '%s leads nowhere else',
    async (path) => {
      const { status, headers } = await portal.ask(path);
      expect([status, headers.location]).toEqual([404, undefined]);
    },
  );
});
