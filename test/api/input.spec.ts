import { type TestPortal, openTestPortal } from '../portal/open-test-portal.js';
import { PLANTED } from './planted.js';

const P = '/api/v1/planted';
let portal: TestPortal;
beforeAll(async () => (portal = await openTestPortal({ doors: PLANTED })));
afterAll(() => portal.close());

const problem = async (path: string, question = {}) => {
  const { status, headers, text } = await portal.ask(path, question);
  expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
  return { ...(JSON.parse(text) as Record<string, unknown>), status };
};

describe('parameters', () => {
  it('arrive as the schema makes them, repeatable ones as a list', async () => {
    const { received } = await portal.json<{ received: object }>(
      `${P}?q=W%C3%A4rme+plan&kind=network&kind=county&open=true&limit=5`,
    );
    expect(received).toEqual({ q: 'Wärme plan', kind: ['network', 'county'], open: true, limit: 5 });
  });

  it.each([
    ['an unknown one', '?sort=name', 'sort'],
    ['a doubled one', '?q=a&q=b', 'q'],
    ['__proto__', '?__proto__=1', '__proto__'],
    ['__proto__ as other parsers read it', '?__proto__[admin]=1', '__proto__[admin]'],
    ['constructor', '?constructor=1', 'constructor'],
    ['brackets', '?q[]=a', 'q[]'],
    ['NUL', '?q=a%00', 'q'],
    ['bytes that are not UTF-8', '?q=%C3%28', 'q'],
    ['half a surrogate pair', '?q=%ED%A0%80', 'q'],
    ['a cut percent sign', '?q=100%', 'q'],
    ['an unknown value', '?kind=castle', 'kind.0'],
    ['a value out of range', '?limit=101', 'limit'],
    ['a number that only JavaScript takes for one', '?limit=0x10', 'limit'],
    ['a cursor that nobody made', '?cursor=%27%3B--', 'cursor'],
    ['too many words', `?q=${'a+'.repeat(17)}`, 'q'],
    ['too long a text', `?q=${'a'.repeat(201)}`, 'q'],
  ])('are refused: %s', async (_, search, path) => {
    const answer = await problem(P + search);
    expect(answer).toMatchObject({ status: 400, code: 'REQUEST.INVALID', errors: [{ path }] });
  });

  it('are refused by a route that takes none', async () => {
    expect(await problem(`${P}/language?verbose=1`)).toMatchObject({
      status: 400,
      errors: [{ path: 'verbose', message: '„verbose“ ist hier keine bekannte Angabe.' }],
    });
  });
});

describe('addresses', () => {
  it.each([
    ['a value that cannot be a key', `${P}/places/083`, 'REQUEST.INVALID'],
    ['a path that is not UTF-8', `${P}/places/%ff`, 'REQUEST.MALFORMED'],
    ['NUL in a path', `${P}/places/08%00`, 'REQUEST.MALFORMED'],
    ['a path that ends within a character', `${P}/places/%C3`, 'REQUEST.MALFORMED'],
    ['an address without an end', `${P}?q=${'a'.repeat(9_000)}`, 'REQUEST.MALFORMED'],
  ])('are refused: %s', async (_, path, code) => {
    expect(await problem(path)).toMatchObject({ status: 400, code });
  });
});

describe('bodies', () => {
  const send = (body: unknown, headers = {}) => problem(`${P}/texts`, { method: 'POST', body, headers });

  it('arrive as the schema makes them', async () => {
    const { status, text } = await portal.ask(`${P}/texts`, { method: 'POST', body: { text: 'Grüße' } });
    expect([status, JSON.parse(text)]).toEqual([200, { received: { text: 'Grüße' } }]);
  });

  it.each([
    ['an unknown field', '{"text":"a","admin":true}', 'admin'],
    ['__proto__', '{"text":"a","__proto__":{"admin":true}}', '__proto__'],
    ['NUL', '{"text":"a\\u0000"}', 'text'],
    ['half a surrogate pair', '{"text":"\\ud800"}', 'text'],
    ['a missing field', '{}', 'text'],
    ['a list', '[]', ''],
  ])('are refused: %s', async (_, body, path) => {
    expect(await send(body)).toMatchObject({ status: 400, code: 'REQUEST.INVALID', errors: [{ path }] });
  });

  it.each([
    ['no JSON', '{"text":'],
    ['a number and something', '1 2'],
  ])('are refused: %s', async (_, body) => {
    expect(await send(body)).toMatchObject({ status: 400, code: 'REQUEST.BODY_INVALID' });
  });

  it('are refused where they are not UTF-8', async () => {
    const latin = { 'content-type': 'application/json; charset=iso-8859-1' };
    expect(await send('{"text":"a"}', latin)).toMatchObject({ status: 415 });
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data'])(
    'are refused as %s',
    async (type) => {
      expect(await send('text=a', { 'content-type': type })).toMatchObject({
        status: 415,
        code: 'REQUEST.TYPE_NOT_SUPPORTED',
      });
    },
  );

  it('are refused when compressed, as a bomb would be', async () => {
    expect(await send('x', { 'content-encoding': 'gzip' })).toMatchObject({ status: 415 });
  });

  it('are as long as the route says', async () => {
    expect(await send({ text: 'a'.repeat(21_000) })).toMatchObject({
      status: 413,
      code: 'REQUEST.BODY_TOO_LARGE',
    });
    const long = { method: 'POST', body: { text: 'a'.repeat(99_000) } };
    expect((await portal.ask(`${P}/long-texts`, long)).status).toBe(200);
    const longer = { method: 'POST', body: { text: 'a'.repeat(110_000) } };
    expect((await portal.ask(`${P}/long-texts`, longer)).status).toBe(413);
  });

  it('are not read by a route that takes none', async () => {
    const { status } = await portal.ask(`${P}/language`, { headers: { 'content-type': 'x/y' }, body: '{' });
    expect(status).toBe(200);
  });
});
