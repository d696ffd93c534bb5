import './setup/node-version.mjs';
import { checkMachine } from './setup/machine.mjs';
import { setUp } from './setup/set-up.mjs';

checkMachine();
await setUp({ quiet: true });
process.setSourceMapsEnabled(true);
await import('../dist/apps/cli.js');
