import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Transaction } from '#platform';
import { load } from '../measure/load.js';

const REQUESTS = 300;
/** Every page as often as it takes until the server knows its way. */
const WARM_UP = 300;
const PAGES = 100;
/** A portal that has just started reads the words of the network beside its first answers. */
const SETTLING_MS = 15_000;

/** What somebody waits for a page of peers, and a program for the same as JSON; a page of health as the baseline that does nothing. */
export async function measurePages(address: string, app: INestApplicationContext) {
  const rows = await app
    .get(Transaction)
    .query<{ slug: string }>('select slug from organisations order by md5(slug) limit $1', [PAGES]);
  const slugs = rows.map(({ slug }) => slug);
  const kinds = {
    'page of peers': slugs.map((slug) => `${address}/organisationen/${slug}/passende`),
    'peers as JSON': slugs.map((slug) => `${address}/api/v1/organisations/${slug}/peers`),
    'baseline: health': [`${address}/healthz`],
  };
  await sleep(SETTLING_MS);
  const waited = [];
  for (const [what, addresses] of Object.entries(kinds)) {
    await load(addresses, 1, WARM_UP);
    waited.push({ what, ...(await load(addresses, 1, REQUESTS)) });
  }
  return waited;
}
