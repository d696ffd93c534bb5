import { type VisibilityMap, visibilityOf } from '#platform';
import { SORTS } from '#search';
import type { Seeded } from '../../bench/synthetic/seeded.js';
import type { Planted } from '../canaries/restricted-entry.js';
import type { SecretNetwork } from '../canaries/secret-network.js';
import { poolsOf } from '../canaries/secret-twins.js';
import { wordsIn } from '../canaries/words.js';
import type { Findings } from '../findings.js';
import type { TestPortal } from '../../portal/open-test-portal.js';
import { QuestionSource } from '../requests/question-source.js';
import { exported, withCommands } from '../twins/bring.js';
import type { Reader, READS } from './audiences.js';
import type { People } from './prove-fields.js';
import { TABLE } from './table.js';

/** A word with the entry and the field in which it stands. */
export interface Canary extends Planted {
  readonly list: string;
  readonly slug: string;
  readonly field: string;
  /** A part of an address in a text: those are not searched. */
  readonly isAddress: boolean;
}

/** What is looked through beside the entries themselves. */
export interface Elsewhere {
  readonly portal: TestPortal;
  readonly network: SecretNetwork;
  readonly people: People;
  readonly canaries: readonly Canary[];
  readonly findings: Findings;
  readonly reads: typeof READS;
}

/** Somewhere, and every organisation at once. */
const NEARBY = 'near=50.5,10.5&sort=distance&type=organisation&limit=100';

/**
 * By a hidden field nobody can order: not by its name, and not by the distance to a hidden seat.
 *
 * @returns how many orders were looked at
 */
export async function tryOrders({ portal, network, people, reads, findings }: Elsewhere): Promise<number> {
  const fields = Object.keys(TABLE).map((name) => name.split(' ')[1]!);
  const closed = [...new Set(fields)].filter((field) => !(SORTS as readonly string[]).includes(field));
  for (const field of closed) {
    for (const path of [`/api/v1/search?sort=${field}`, `/api/v1/organisations?sort=${field}`]) {
      const { status } = await (people.curator?.ask(path) ?? portal.ask(path));
      if (status !== 400) findings.add(`sort ${field}`, `GET ${path} answers ${status}`);
    }
  }
  const seats = (network.whole as { organisations: { id: string; visibility: VisibilityMap }[] })
    .organisations;
  for (const audience of Object.keys(reads) as Reader[]) {
    const path = `/api/v1/search?${NEARBY}`;
    const { text } = await (people[audience]?.ask(path) ?? portal.ask(path));
    const { hits } = JSON.parse(text) as { hits: { slug: string; distanceKm?: number }[] };
    const far = new Map(hits.map(({ slug, distanceKm }) => [slug, distanceKm]));
    for (const { id, visibility } of seats) {
      const levels = ['seat', 'ags', 'lat'].map((field) => visibilityOf(field, visibility));
      // What is for its own people is in no index, and they order by it no more than others.
      const mayKnow = levels.some((level) => level !== 'own' && reads[audience].includes(level));
      if (far.get(id) !== undefined && !mayKnow)
        findings.add(
          `distance ${audience}`,
          `as ${audience} ${id} is ordered by a place that is ${levels.join(', ')}`,
        );
    }
  }
  return closed.length * 2 + Object.keys(reads).length;
}

/** The export holds every public word and no other. @returns how many stand in it */
export async function tryExport({ portal, canaries, findings }: Elsewhere): Promise<number> {
  const text = (await withCommands(portal.database, exported)).toLowerCase();
  for (const { word, where, list, field, visibility } of canaries) {
    // Digits of a point are a number there.
    if (TABLE[`${list} ${field}`] === null || (visibility === 'public') === text.includes(word)) continue;
    const what = visibility === 'public' ? 'lacks' : 'tells';
    findings.add(`export ${list} ${field}`, `the export ${what} ${word} of ${where} (${visibility})`);
  }
  return canaries.filter(({ word }) => text.includes(word)).length;
}

/**
 * Every address that there is tells members and curators nothing that they may not know: tables, histories, forms, queues.
 *
 * @returns how many were asked
 */
export async function tryEverywhere(
  { portal, network, people, canaries, findings, reads }: Elsewhere,
  share: number,
  random: Seeded,
): Promise<number> {
  const byWord = new Map(canaries.map((canary) => [canary.word, canary]));
  const source = new QuestionSource(portal.app, poolsOf(network), random);
  const addresses = source.every(share < 1 ? 2 : Infinity).filter(() => random.chance(share));
  for (const audience of ['account', 'member', 'curator'] as const) {
    for (const address of addresses) {
      const { text } = await people[audience]!.ask(address);
      const named = new Set(wordsIn(address, 'secret'));
      for (const word of wordsIn(text, 'secret')) {
        const canary = byWord.get(word);
        if (!canary || named.has(word) || reads[audience].includes(canary.visibility)) continue;
        findings.add(
          `everywhere ${audience} ${canary.field}`,
          `GET ${address} tells ${audience} ${word} of ${canary.where} (${canary.visibility})`,
        );
      }
    }
  }
  return addresses.length * 2;
}
