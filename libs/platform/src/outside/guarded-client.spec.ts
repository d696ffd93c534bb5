import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GuardedClient } from './guarded-client.js';
import { Resolver } from './resolver.js';

class Names extends Resolver {
  asked = 0;

  constructor(private readonly known: Readonly<Record<string, readonly string[]>>) {
    super();
  }

  addresses(host: string): Promise<string[]> {
    this.asked += 1;
    return Promise.resolve([...(this.known[host] ?? [])]);
  }

  texts(domain: string): Promise<string[]> {
    return domain === 'away.example' ? Promise.reject(new Error('away')) : Promise.resolve(['one']);
  }
}

/** Takes this machine for the internet: tests have no other server. */
class OpenClient extends GuardedClient {
  protected override isAllowed(): boolean {
    return true;
  }
}

const NAMES = { 'stadt.example': ['127.0.0.1'], 'mixed.example': ['93.184.216.34', '10.0.0.1'] };

describe('GuardedClient', () => {
  let server: Server;
  let answer: RequestListener;
  let hits = 0;
  const at = (host: string, path = '/') => `http://${host}:${(server.address() as AddressInfo).port}${path}`;

  beforeAll(async () => {
    server = createServer((request, response) => {
      hits += 1;
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  beforeEach(() => {
    hits = 0;
    answer = (request, response) => response.end(`${request.headers.host} ${request.url}`);
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('reads a text, at the address that was looked up once', async () => {
    const names = new Names(NAMES);
    expect(await new OpenClient(names).text(at('stadt.example', '/a'))).toMatch(/^stadt\.example:\d+ \/a$/);
    expect(names.asked).toBe(1);
  });

  it('does not reach this machine, its network, or a name with one such address', async () => {
    const client = new GuardedClient(new Names(NAMES));
    for (const host of [
      'stadt.example',
      'mixed.example',
      'unknown.example',
      '127.0.0.1',
      'localhost',
      '[::1]',
    ])
      expect(await client.text(at(host))).toBeNull();
    expect(await client.text('file:///etc/passwd')).toBeNull();
    expect(hits).toBe(0);
  });

  it('takes no address instead of a name, even where addresses are allowed', async () => {
    expect(await new OpenClient(new Names(NAMES)).text(at('127.0.0.1'))).toBeNull();
  });

  it('follows no redirect and takes no error for an answer', async () => {
    for (const status of [302, 404, 500]) {
      answer = (_, response) => response.writeHead(status, { location: at('stadt.example', '/b') }).end('x');
      expect(await new OpenClient(new Names(NAMES)).text(at('stadt.example'))).toBeNull();
    }
    expect(hits).toBe(3);
  });

  it('hands over what is sent along, and an answer whatever its status', async () => {
    answer = (request, response) => {
      request.on('data', (sent: Buffer) => {
        response.writeHead(418, { 'content-type': 'application/json' });
        response.end(`${request.method} ${request.headers.authorization} ${sent.toString()}`);
      });
    };
    const question = { method: 'POST', headers: { authorization: 'Basic x' }, body: 'a=1' } as const;
    expect(await new OpenClient(new Names(NAMES)).exchange(at('stadt.example'), question)).toEqual({
      status: 418,
      type: 'application/json',
      text: 'POST Basic x a=1',
    });
  });

  it('gives up after 1 MB', async () => {
    answer = (_, response) => response.end(Buffer.alloc(1_048_577, 'x'));
    expect(await new OpenClient(new Names(NAMES)).text(at('stadt.example'))).toBeNull();
    answer = (_, response) => response.end(Buffer.alloc(1_048_576, 'x'));
    expect(await new OpenClient(new Names(NAMES)).text(at('stadt.example'))).toHaveLength(1_048_576);
  });

  it('gives up after 3 s, also on one who sends drop by drop', async () => {
    answer = (_, response) => {
      const drops = setInterval(() => response.write('x'), 100);
      response.on('close', () => clearInterval(drops));
    };
    const start = Date.now();
    expect(await new OpenClient(new Names(NAMES)).text(at('stadt.example'))).toBeNull();
    expect(Date.now() - start).toBeLessThan(4_500);
  });

  it('reads TXT records, none where nobody answers', async () => {
    const client = new GuardedClient(new Names(NAMES));
    expect(await client.texts('stadt.example')).toEqual(['one']);
    expect(await client.texts('away.example')).toEqual([]);
  });
});
