import { Child } from './child.js';
import { Closing } from './closing.js';
import { askedToLeave } from './leave.js';

// Whoever read what we say may have gone; that is no reason to end.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const closing = new Closing();

const asked = askedToLeave(() => {
  closing.drop();
  process.exit(1);
});

// First of all, and only then the rest of this process: both load for a second, and most machines have two cores.
const portal = new Child('portal');
closing.add(
  () => portal.end(),
  () => portal.kill(),
);

const { run } = await import('./run.js');
process.exit(await run(portal, closing, asked));
