import type { Server } from 'node:http';
import type { NestExpressApplication } from '@nestjs/platform-express';

const SWEEP_MS = 50;

/** Stops listening, lets running requests finish, closes their connections as they fall idle, then the database. */
export async function closePortal(app: NestExpressApplication): Promise<void> {
  const server: Server = app.getHttpServer();
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
  }
}
