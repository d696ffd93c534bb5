import { setTimeout as sleep } from 'node:timers/promises';
import type { Seeded } from '../../bench/synthetic/seeded.js';
import type { TestPortal } from '../../portal/open-test-portal.js';
import type { Findings } from '../findings.js';
import { COMMON, type MovingNetwork } from './moving-network.js';

interface Found {
  readonly total: { readonly count: number; readonly exact: boolean };
  readonly hits: readonly { readonly slug: string }[];
}

/** Searches as visitors do, and knows what has to be found. */
export class Searcher {
  searches = 0;
  slowestMs = 0;

  constructor(
    private readonly portal: TestPortal,
    private readonly network: MovingNetwork,
    private readonly findings: Findings,
    private readonly restMs: number,
  ) {}

  /** What nobody changes is found whatever else goes on: each one by its word, and all of them by the word they share. */
  async keepSearching(random: Seeded, signal: AbortSignal): Promise<void> {
    const still = [...this.network.still];
    while (!signal.aborted) {
      const [word, slug] = random.one(still);
      await this.expect(word, [slug], 1);
      await this.expect(COMMON, null, still.length);
      await sleep(this.restMs);
    }
  }

  /** After everything has settled: each changed one is found by its last word unless it is withdrawn, and by no earlier one. */
  async expectLastState(random: Seeded): Promise<void> {
    for (const [slug, { word, isShown, former }] of this.network.moving) {
      await this.expect(word, isShown ? [slug] : [], isShown ? 1 : 0);
      if (former.length > 0) await this.expect(random.one(former), [], 0);
    }
  }

  private async expect(word: string, slugs: readonly string[] | null, count: number): Promise<void> {
    const startedAt = performance.now();
    const answer = await this.portal.ask(`/api/v1/search?q=${word}&verbatim=true`);
    this.searches += 1;
    this.slowestMs = Math.max(this.slowestMs, performance.now() - startedAt);
    if (answer.status !== 200) {
      this.findings.add(
        'failed',
        `a search for ${word} answered ${answer.status}: ${answer.text.slice(0, 200)}`,
      );
      return;
    }
    const { total, hits } = JSON.parse(answer.text) as Found;
    const found = hits.map(({ slug }) => slug);
    const isCounted = total.exact ? total.count === count : total.count < count;
    if (!isCounted || (slugs && found.join() !== slugs.join()))
      this.findings.add(
        `found otherwise ${slugs ? 'one' : 'all'}`,
        `a search for ${word} found ${total.count} (${found.join(', ')}) instead of ${count} (${slugs?.join(', ') ?? '…'})`,
      );
  }
}
