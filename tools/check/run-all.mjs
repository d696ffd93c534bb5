import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';
import { checks } from './checks.mjs';
import { memoryFolder } from './memory-folder.mjs';

const CACHE = join(root, '.cache');
const AT_ONCE = 2;
/** Jest and what it loads make much that is soon forgotten: with room for it, less is copied about. */
const ROOM_FOR_JEST = '--max-semi-space-size=64';

/** Runs every check, also after one that failed; says how each went, and all that a failed one had to say. */
export async function runAll() {
  mkdirSync(CACHE, { recursive: true });
  const waiting = [...checks];
  const results = (await Promise.all(Array.from({ length: AT_ONCE }, () => runNext(waiting)))).flat();
  const failures = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
  if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  return {
    passed: sum(results.map(({ passed }) => passed)),
    failed: sum(results.map(({ failed }) => failed)),
  };
}

/** One after the other, whatever comes next. */
async function runNext(waiting) {
  const results = [];
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    if (check.skipped) {
      console.log(`-    ${check.name}: skipped, ${check.skipped}`);
      continue;
    }
    const result = await run(check);
    results.push({ name: check.name, ...result });
    console.log(`${result.failed > 0 ? 'FAIL' : 'ok  '} ${check.name}: ${result.summary}`);
    for (const title of result.skipped) console.log(`     skipped: ${title}`);
    if (result.failed > 0) console.log(result.output);
  }
  return results;
}

async function run(check) {
  const report = join(CACHE, `test-${check.name}.json`);
  rmSync(report, { force: true });
  const [program, ...args] = check.command;
  const begun = performance.now();
  const { code, output } = await collect(
    [
      ...(check.isJest ? [ROOM_FOR_JEST] : []),
      join(root, program),
      ...args,
      ...(check.isJest ? ['--json', `--outputFile=${report}`] : []),
    ],
    check.onDisk ? undefined : memoryFolder(),
  );
  const seconds = `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  if (check.isJest && existsSync(report)) {
    return { ...countTests(JSON.parse(readFileSync(report, 'utf8')), code, seconds), output };
  }
  const isPassed = code === 0;
  return { passed: Number(isPassed), failed: Number(!isPassed), skipped: [], summary: seconds, output };
}

/** A file that could not even be loaded counts as one failed test. */
function countTests(report, code, seconds) {
  const { numPassedTests: passed, numFailedTests, numRuntimeErrorTestSuites: broken } = report;
  const failed = Math.max(numFailedTests + broken, code === 0 ? 0 : 1);
  const skipped = report.testResults
    .flatMap((file) => file.assertionResults)
    .filter(({ status }) => status === 'pending' || status === 'todo')
    .map(({ fullName }) => fullName);
  const more = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  return { passed, failed, skipped, summary: `${passed} passed, ${failed} failed${more}, ${seconds}` };
}

/**
 * Both streams in the order in which they come. Jest's report goes to its file, not to stdout.
 *
 * @param {string[]} args
 * @param {string} [folder] for what is written and thrown away, other than the usual one
 */
function collect(args, folder = tmpdir()) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0', NODE_ENV: 'test', TMPDIR: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => (output += chunk.toString()));
    }
    child.once('close', (code) => resolve({ code, output }));
  });
}
