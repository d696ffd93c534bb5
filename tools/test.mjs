import './setup/node-version.mjs';
import { runAll } from './check/run-all.mjs';
import { setUp } from './setup/set-up.mjs';

await setUp();
const { passed, failed } = await runAll();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
