import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SaveOrganisations } from '#organisations';
import { loadConfig } from '#platform';
import { type RunningWorker, startWorker } from '../../apps/worker/src/start-worker.js';
import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openShippedDatabase } from '../portal/filled-database.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { prepareMatches } from '../portal/prepare-matches.js';

interface Matches {
  readonly items: readonly { target: { slug: string }; reasons: readonly { text: string }[] }[];
}

/** What is promised, from the commit of a change to the answer of the portal. */
const OWN_MATCHES_MS = 5_000;
const LISTS_OF_OTHERS_MS = 60_000;
const POLL_MS = 100;

let portal: TestPortal;
let worker: RunningWorker;
beforeAll(async () => {
  portal = await openTestPortal({ content: openShippedDatabase });
  await save(
    anOrganisation('stadt-a'),
    anOrganisation('stadt-b', { topics: ['lorawan'] }),
    ...Array.from({ length: 20 }, (_, at) => anOrganisation(`andere-${at}`, { topics: ['glasfaser'] })),
  );
  await prepareMatches(portal);
  const config = loadConfig({ PORT: '0', DEMO: 'off', LOG_LEVEL: 'silent' });
  worker = await startWorker(config, portal.database.address);
});
afterAll(async () => {
  await worker.end();
  await portal.close();
});

function save(...organisations: Parameters<SaveOrganisations['execute']>[0]): Promise<unknown> {
  const source = { name: 'network.yaml', date: new Date() };
  return portal.app.get(SaveOrganisations, { strict: false }).execute(organisations, source);
}

/** Whether the list of one says of the other that both work on LoRaWAN. */
async function isSaid(of: string, other: string): Promise<boolean> {
  const { items } = await portal.json<Matches>(`/api/v1/organisations/${of}/peers`);
  const match = items.find(({ target }) => target.slug === other);
  return match?.reasons.some(({ text }) => text.includes('LoRaWAN')) ?? false;
}

/** Milliseconds until it is said. */
async function untilSaid(of: string, other: string, since: number): Promise<number> {
  while (!(await isSaid(of, other)) && performance.now() - since < LISTS_OF_OTHERS_MS) await sleep(POLL_MS);
  return performance.now() - since;
}

describe('a change in a profile', () => {
  it('shows in its own matches within seconds, and in the lists of others within a minute', async () => {
    expect(await isSaid('stadt-a', 'stadt-b')).toBe(false);
    await save(anOrganisation('stadt-a', { topics: ['lorawan'] }));
    const since = performance.now();
    const [own, others] = await Promise.all([
      untilSaid('stadt-a', 'stadt-b', since),
      untilSaid('stadt-b', 'stadt-a', since),
    ]);
    expect(own).toBeLessThan(OWN_MATCHES_MS);
    expect(others).toBeLessThan(LISTS_OF_OTHERS_MS);
  });
});
