export { Netzlotse, type Ended, runCommand, type Settings } from './netzlotse.js';
export { processesOf, type Related, untilNobodyUses } from './processes.js';
export { openSlices, type OpenSlices, type SliceModule } from './open-slices.js';
export type { Content } from './made-once.js';
export {
  openFilledDatabase,
  openTestDatabase,
  TEST_SERVER,
  type TestDatabase,
  twinOf,
} from './test-database.js';
export { startTestServer, type TestServer } from './test-server.js';
