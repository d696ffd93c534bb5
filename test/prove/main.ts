import 'reflect-metadata';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { startTestServer, TEST_SERVER } from '#testing';
import type { Proof, ProofOptions, Verdict } from './proof.js';
import { PROOFS } from './proofs.js';

/** Exit codes: it holds, a counterexample was found, wrong use. */
const [HELD, FAILED, WRONG_USE] = [0, 1, 2];
const LARGEST_SEED = 1_000_000_000;

const there = Object.keys(PROOFS).filter((name) => PROOFS[name]);

process.exitCode = await main();

async function main(): Promise<number> {
  let given;
  try {
    given = parseArgs({
      allowPositionals: true,
      options: { seconds: { type: 'string' }, seed: { type: 'string' }, rounds: { type: 'string' } },
    });
  } catch (error) {
    return refuse((error as Error).message);
  }
  const [name = '', ...more] = given.positionals;
  const seconds = numberOf(given.values.seconds);
  const seed = numberOf(given.values.seed);
  const rounds = numberOf(given.values.rounds);
  if (more.length > 0 || [seconds, seed, rounds].some(Number.isNaN))
    return refuse('That is not how it is called.');
  if (!(name in PROOFS)) return refuse(name ? `There is no proof called ${name}.` : 'Which proof?');
  const proof = PROOFS[name];
  if (!proof)
    return refuse(
      `The proof "${name}" is not there yet: what it would try does not exist, or nobody wrote it.`,
    );
  return prove(name, proof, { seed: seed ?? randomInt(LARGEST_SEED), seconds, rounds });
}

function refuse(reason: string): number {
  console.error(`${reason}\nnpm run prove -- <${there.join(' | ')}> [--seconds N] [--seed N] [--rounds N]`);
  return WRONG_USE!;
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

/** On a Postgres of its own, which is gone afterwards; DATABASE_URL lends another server. */
async function prove(name: string, proof: Proof, options: Omit<ProofOptions, 'say'>): Promise<number> {
  const startedAt = performance.now();
  console.log(`Proof ${name}, seed ${options.seed}`);
  const server = await startTestServer(process.env.DATABASE_URL);
  process.env[TEST_SERVER] = JSON.stringify({ admin: server.admin, template: server.template });
  try {
    const verdict = await proof({ ...options, say: (line) => console.error(line) });
    report(verdict, (performance.now() - startedAt) / 1_000);
    return verdict.counterexamples.length > 0 ? FAILED! : HELD!;
  } finally {
    await server.end();
  }
}

function report({ counts, counterexamples }: Verdict, took: number): void {
  for (const [what, count] of Object.entries({ ...counts, seconds: Math.round(took) })) {
    console.log(`${what.padEnd(26)} ${count}`);
  }
  const [first, ...others] = counterexamples;
  console.log(first ? `First counterexample: ${first}` : 'It holds.');
  for (const other of others) console.log(`Another: ${other}`);
}
