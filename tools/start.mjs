import './setup/node-version.mjs';
import { endWithNpm } from './setup/end-with-npm.mjs';
import { checkMachine } from './setup/machine.mjs';
import { setUp } from './setup/set-up.mjs';

checkMachine();
await setUp();
process.setSourceMapsEnabled(true);
endWithNpm();
await import('../dist/apps/starter.js');
