import {
  createServer,
  type IncomingMessage,
  type Server as HttpServer,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Indexes } from './indexes.js';
import { badRequest, Refusal } from './refusal.js';
import { type Request, ROUTES } from './routes.js';

const KEEP_ALIVE_MS = 60_000;

/**
 * Answers as a Meilisearch 1.50 does: an interpreter of documents, settings, filters and searches on any data. It is as slow as a
 * loop over all documents, keeps nothing on disk, and says nothing about the speed or the ranking of near ties of the real one.
 */
export class MeilisearchStandIn {
  readonly indexes: Indexes;
  /** Requests that were answered, as `POST /multi-search`. */
  readonly asked: string[] = [];
  /** How long every answer is held back, milliseconds. */
  delay = 0;
  private http: HttpServer | null = null;
  private readonly sockets = new Set<Socket>();
  private port = 0;

  constructor(readonly master = 'a-master-key-of-sixteen-bytes') {
    this.indexes = new Indexes(master);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Listens; after `close` again at the same port, with what it held. Open already, it stays so. */
  async open(): Promise<void> {
    if (this.http) return;
    const http = createServer((request, response) => void this.handle(request, response));
    // As long as a busy process may leave a connection lying: the client believes that it is still there.
    http.keepAliveTimeout = KEEP_ALIVE_MS;
    http.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
    await new Promise<void>((done) => http.listen(this.port, '127.0.0.1', done));
    this.port = (http.address() as AddressInfo).port;
    this.http = http;
  }

  async close(): Promise<void> {
    const http = this.http;
    this.http = null;
    for (const socket of this.sockets) socket.destroy();
    if (http) await new Promise((done) => http.close(done));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (this.delay > 0) await new Promise((done) => setTimeout(done, this.delay).unref());
    try {
      this.answer(request, Buffer.concat(chunks).toString('utf8'), response);
    } catch (error) {
      const refusal =
        error instanceof Refusal ? error : new Refusal(500, 'internal', String(error), 'internal');
      send(response, refusal.status, refusal.body);
    }
  }

  private answer(request: IncomingMessage, body: string, response: ServerResponse): void {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', this.url);
    const routes = ROUTES.filter(({ path }) => path.test(pathname));
    const route = routes.find(({ method }) => method === request.method);
    if (!route) {
      response.writeHead(routes.length === 0 ? 404 : 405).end();
      return;
    }
    const { uid = '', last = '' } = route.path.exec(pathname)!.groups ?? {};
    if (route.action !== null)
      this.indexes.keys.check(request.headers.authorization, route.action, uid || null);
    this.asked.push(`${request.method} ${pathname}`);
    const contentType = request.headers['content-type'];
    const read: Request = { query, uid, last, body, contentType, json: () => readJson(body) };
    send(response, route.status, route.answer(this.indexes, read));
  }
}

function readJson(body: string): Record<string, unknown> {
  try {
    return body === '' ? {} : (JSON.parse(body) as Record<string, unknown>);
  } catch (error) {
    throw badRequest('malformed_payload', `The json payload provided is malformed. \`${String(error)}\`.`);
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}
