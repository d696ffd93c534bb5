import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { DatabaseAddress } from '#platform';

/** Stands between a portal and its Postgres, so that a test can take the database away and bring it back. */
export class DatabaseProxy {
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;
  private port = 0;
  private isSilent = false;

  constructor(private readonly target: DatabaseAddress) {}

  /** The same database, reached through here. */
  get address(): DatabaseAddress {
    if (!('url' in this.target))
      return { ...this.target, host: '127.0.0.1', port: this.port, connectTimeoutMs: undefined };
    const url = new URL(this.target.url);
    url.host = `127.0.0.1:${this.port}`;
    return { url: url.href };
  }

  /** Lets connections through, always at the same port. */
  async open(): Promise<void> {
    this.isSilent = false;
    const server = createServer((socket) => this.pass(socket));
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  /** Like a Postgres that was killed: running connections break, new ones are refused. */
  async cut(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  /** Like a network that swallows everything: connections stay open and nothing comes back. */
  silence(): void {
    this.isSilent = true;
    for (const socket of this.sockets) {
      socket.unpipe();
      socket.resume();
    }
  }

  /** Lets new connections through again; those that fell silent stay so. */
  speak(): void {
    this.isSilent = false;
  }

  private pass(socket: Socket): void {
    const through = 'url' in this.target ? this.overTcp(this.target.url) : this.overSocket(this.target);
    for (const end of [socket, through]) {
      this.sockets.add(end);
      end.on('error', () => undefined);
      end.once('close', () => {
        this.sockets.delete(end);
        socket.destroy();
        through.destroy();
      });
    }
    if (this.isSilent) return;
    socket.pipe(through);
    through.pipe(socket);
  }

  private overTcp(url: string): Socket {
    const { hostname, port } = new URL(url);
    return connect(Number(port || 5_432), hostname);
  }

  private overSocket({ host, port }: { host: string; port: number }): Socket {
    return host.startsWith('/') ? connect(join(host, `.s.PGSQL.${port}`)) : connect(port, host);
  }
}
