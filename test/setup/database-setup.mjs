import { buildIfStale } from '../../tools/setup/set-up.mjs';

/**
 * One Postgres for all test files that need one. Jest's own module loader cannot run this: it is taken from dist/.
 * DATABASE_URL lends another server, whose databases are left alone.
 */
export default async function setUpDatabase() {
  await buildIfStale();
  const { startTestServer, TEST_SERVER } = await import('../../dist/libs/testing/src/index.js');
  const server = await startTestServer(process.env.DATABASE_URL);
  process.env[TEST_SERVER] = JSON.stringify({ admin: server.admin, template: server.template });
  globalThis.netzlotseTestServer = server;
}
