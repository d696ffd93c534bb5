import { createServer } from 'node:net';
import { DomainError } from '#platform';

const CODES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'PORT.TAKEN',
  EACCES: 'PORT.FORBIDDEN',
  EADDRNOTAVAIL: 'HOST.NOT_USABLE',
  ENOTFOUND: 'HOST.NOT_USABLE',
};

/**
 * Tries the port before anything slow is done; 0 finds a free one.
 *
 * @returns the port
 * @throws DomainError `PORT.TAKEN`, `PORT.FORBIDDEN`, `HOST.NOT_USABLE`
 */
export function tryPort(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const code = CODES[cause.code ?? ''];
      reject(code ? new DomainError(code, 'unavailable', { host, port }, { cause }) : cause);
    });
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : port));
    });
  });
}
