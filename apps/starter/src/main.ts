import { DomainError, loadConfig } from '#platform';
import { Closing } from './closing.js';
import { askedToLeave } from './leave.js';
import { refuse } from './refuse.js';
import { start } from './start.js';

const closing = new Closing();
const given = new AbortController();

const asked = askedToLeave(() => {
  closing.drop();
  process.exit(1);
});

/** Runs until somebody asks to end. */
async function run(): Promise<void> {
  const starting = start(loadConfig(), closing, given.signal);
  starting.catch(() => undefined); // fails late and unheard when somebody leaves before it is done
  const started = await Promise.race([asked, starting]);
  if (!started) return;
  console.log(`Netzlotse is ready: ${started.url}`);
  const how = await Promise.race([asked, started.portalDied]);
  if (how) throw new DomainError('START.PORTAL_ENDED', 'unavailable', { how });
}

const code = await run().then(
  () => 0,
  (error: unknown) => {
    refuse(error);
    return 1;
  },
);
given.abort();
await closing.close();
process.exit(code);
