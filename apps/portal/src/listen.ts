import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type Config, DomainError } from '#platform';
import { answerUnreadable } from './edge/errors/answer-unreadable.js';

/** Longer than a proxy in front of us keeps a connection (60 s is usual), so that it never sends into a closed one. */
const KEEP_ALIVE_MS = 65_000;
const HEADERS_MS = 10_000;
const REQUEST_MS = 30_000;

/**
 * Starts to answer requests.
 *
 * @returns the address it answers at
 * @throws DomainError `PORT.TAKEN` or `HOST.NOT_USABLE`
 */
export async function listen(
  app: NestExpressApplication,
  config: Pick<Config, 'port' | 'host'>,
): Promise<string> {
  const server: Server = app.getHttpServer();
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.headersTimeout = HEADERS_MS;
  server.requestTimeout = REQUEST_MS;
  answerUnreadable(server);
  try {
    await app.listen(config.port, config.host);
  } catch (cause) {
    throw toDomainError(cause as NodeJS.ErrnoException, config);
  }
  const { port } = server.address() as AddressInfo;
  return `http://${isAnywhere(config.host) ? 'localhost' : bracketed(config.host)}:${port}`;
}

function isAnywhere(host: string): boolean {
  return ['0.0.0.0', '::', '127.0.0.1'].includes(host);
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function toDomainError(cause: NodeJS.ErrnoException, { port, host }: Pick<Config, 'port' | 'host'>): Error {
  if (cause.code === 'EADDRINUSE') return new DomainError('PORT.TAKEN', 'conflict', { port }, { cause });
  if (cause.code === 'EACCES') return new DomainError('PORT.FORBIDDEN', 'forbidden', { port }, { cause });
  if (cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND') {
    return new DomainError('HOST.NOT_USABLE', 'invalid', { host }, { cause });
  }
  return cause;
}
