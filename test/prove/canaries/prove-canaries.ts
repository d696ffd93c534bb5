import { seeded } from '../../bench/synthetic/seeded.js';
import type { Proof, ProofOptions, Verdict } from '../proof.js';
import { QuestionSource } from '../requests/question-source.js';
import { exported } from '../twins/bring.js';
import type { OpenEngine } from '../twins/engine-beside.js';
import type { Twins } from '../twins/open-twins.js';
import { compareIndexes } from './compare-indexes.js';
import { compareMisses } from './compare-misses.js';
import { Findings } from '../findings.js';
import { Hunt } from './hunt.js';
import type { Planted } from './restricted-entry.js';
import { openSecretTwins, type SecretTwins } from './secret-twins.js';
import { slipsOf } from './slips.js';

export interface CanarySizes {
  /** With how many things each route is asked; null: with all there are. */
  readonly perRoute: number | null;
  /** How many requests follow by chance. */
  readonly requests: number;
}

const SAY_EVERY = 1_000;

/**
 * What organisations show only to members or to themselves is nowhere for a visitor. Two portals hold the same network,
 * but only one of them was told what is restricted: every answer must be the same byte for byte, and hold none of the
 * words that stand only there. The same for exports, logs and the visitors' copy of the index.
 */
export function proveCanaries(
  { profiles, ...sizes }: CanarySizes & { readonly profiles: number },
  openEngine?: OpenEngine,
): Proof {
  return async (options) => {
    options.say(`reading ${profiles} profiles, and again with all that they restrict`);
    const secret = await openSecretTwins(profiles, options.seed, openEngine);
    try {
      return await huntCanaries(secret, sizes, options);
    } finally {
      await secret.twins.close();
    }
  };
}

/** Looks for whatever restricted content does to a visitor's answers. */
export async function huntCanaries(
  { twins, network, pools }: SecretTwins,
  { perRoute, requests }: CanarySizes,
  { seed, seconds, say }: ProofOptions,
): Promise<Verdict> {
  const findings = new Findings(say);
  const { planted } = network;
  const hunting = new Hunt(twins, planted, findings);
  const rows = await compareIndexes(twins, planted, findings);
  await compareExports(twins, hunting, findings);

  const source = new QuestionSource(twins.knowing.portal.app, pools, seeded(seed));
  const addresses = [...slipsOf(planted, perRoute ?? Infinity), ...source.every(perRoute ?? Infinity)];
  const deadline = seconds === null ? Infinity : performance.now() + seconds * 1_000;
  const all = addresses.length + requests;
  while (hunting.answers < all && performance.now() < deadline) {
    await hunting.ask(addresses[hunting.answers] ?? source.next(), source);
    if (hunting.answers % SAY_EVERY === 0)
      say(`${hunting.answers} of ${all} answers, ${findings.count} findings`);
  }

  await compareMisses(twins, findings);
  for (const line of [...twins.knowing.portal.log.lines, ...twins.knowing.workerLog.lines]) {
    hunting.look(JSON.stringify(line), 'the log');
  }
  const isComplete = perRoute === null && hunting.answers >= addresses.length;
  if (isComplete) missUnseen(planted, hunting.seen, findings);
  return {
    counts: {
      profiles: network.ids['organisations']!.length,
      'restricted words': planted.filter(({ visibility }) => visibility !== 'public').length,
      'public words seen': hunting.seen.size,
      'addresses in all': addresses.length,
      'answers compared': hunting.answers,
      statuses: [...hunting.statuses]
        .sort()
        .map(([status, count]) => `${status}: ${count}`)
        .join(', '),
      'rows of the public index': rows,
      findings: findings.count,
    },
    counterexamples: findings.list,
  };
}

async function compareExports(
  { knowing, innocent }: Twins,
  hunting: Hunt,
  findings: Findings,
): Promise<void> {
  const [one, other] = [await exported(knowing.commands), await exported(innocent.commands)];
  hunting.look(one, 'the export');
  if (one === other) return;
  const lines = new Set(other.split('\n'));
  const line = one.split('\n').find((text) => !lines.has(text)) ?? 'it lacks a line';
  findings.add('export', `the export differs: ${line.slice(0, 300)}`);
}

/** What is never shown at all cannot be shown to be hidden. */
function missUnseen(planted: readonly Planted[], seen: ReadonlySet<string>, findings: Findings): void {
  const open = planted.filter(({ visibility }) => visibility === 'public');
  const fields = new Set(open.map(fieldOf));
  for (const { word, ...one } of open) if (seen.has(word)) fields.delete(fieldOf(one));
  for (const field of fields)
    findings.add(`unseen ${field}`, `${field} is shown nowhere, so nothing is proven about it`);
}

/** `organisations/ort-3/names.alias` is one of `organisations names.alias`. */
function fieldOf({ where }: Pick<Planted, 'where'>): string {
  const [list, , field] = where.split('/');
  return `${list} ${field}`;
}
