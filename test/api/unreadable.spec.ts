import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { PLANTED } from './planted.js';

let portal: TestPortal;
beforeAll(async () => (portal = await openTestPortal({ doors: PLANTED })));
afterAll(() => portal.close());

describe('a request that HTTP does not allow', () => {
  it.each([
    ['GET /api/v1/search?q=Bürger', 400, 'REQUEST.NOT_ENCODED'],
    ['FOO /api/v1/search', 405, 'REQUEST.METHOD_NOT_ALLOWED'],
    [`GET /?${'a'.repeat(20_000)}`, 431, 'REQUEST.HEAD_TOO_LARGE'],
    ['\x16\x03\x01 no HTTP at all', 400, 'REQUEST.MALFORMED'],
  ])('is a problem all the same: %.30s', async (line, status, code) => {
    const answer = await send(`${line} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(head).toContain('content-type: application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status, code });
  });

  it('has no body where HEAD was asked', async () => {
    const answer = await send(`HEAD /?${'a'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 [^]*\r\ncontent-length: \d+[^]*\r\n\r\n$/);
  });

  it('ends nothing but itself', async () => {
    await send('\0\r\n\r\n');
    expect((await portal.ask('/healthz')).status).toBe(200);
  });
});

function send(bytes: string): Promise<string> {
  const { hostname, port } = new URL(portal.url);
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  return text(socket);
}
