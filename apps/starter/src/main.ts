import { Child } from './child.js';
import { Closing } from './closing.js';
import { askedToLeave } from './leave.js';

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
