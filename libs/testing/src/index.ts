export { openTestDatabase, TEST_SERVER, type TestDatabase } from './test-database.js';
export { startTestServer, type TestServer } from './test-server.js';
