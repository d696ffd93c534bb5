import { setTimeout as sleep } from 'node:timers/promises';
import { type OrganisationDraft, SaveOrganisations } from '#organisations';
import type { Seeded } from '../../bench/synthetic/seeded.js';
import type { TestPortal } from '../../portal/open-test-portal.js';
import { Words } from '../canaries/words.js';

/** What every organisation says that nobody changes. */
export const COMMON = 'Dauerbestand';

/** Who write at once. */
const EDITORS = 8;

const BATCH = 200;

type Draft = Pick<OrganisationDraft, 'id' | 'text' | 'status'>;

/** One that is changed again and again, as it should be found. */
interface Moving {
  word: string;
  isShown: boolean;
  /** Words that it once said. */
  readonly former: string[];
}

/** Organisations of which half stay as they are and half change all the time, each with a word of its own. */
export class MovingNetwork {
  /** Slugs of those that stay, by their word. */
  readonly still = new Map<string, string>();
  readonly moving = new Map<string, Moving>();
  writes = 0;
  private created = 0;
  private readonly words: Words;
  private readonly saving: SaveOrganisations;

  constructor(
    portal: TestPortal,
    private readonly random: Seeded,
    seed: number,
  ) {
    this.words = new Words(seed);
    this.saving = portal.app.get(SaveOrganisations, { strict: false });
  }

  /** @param count how many of each half */
  async fill(count: number): Promise<void> {
    for (let n = 0; n < count; n += 1) this.still.set(this.words.word('open'), `still-${n}`);
    const still = [...this.still].map(([word, slug]) => ({ id: slug, text: `${COMMON} ${word}` }));
    const moving = Array.from({ length: count }, () => this.newcomer());
    await this.save([...still, ...moving.map(({ draft }) => draft)]);
    for (const { slug, one } of moving) this.moving.set(slug, one);
  }

  /** Changes organisations at a steady rate until told to stop. What is noted here was committed. */
  async keepChanging(perSecond: number, signal: AbortSignal): Promise<void> {
    await Promise.all(
      Array.from({ length: EDITORS }, (_, n) => this.edit(n, (EDITORS * 1_000) / perSecond, signal)),
    );
  }

  /** Editors have organisations of their own, so that it is known which change of one was the last. */
  private async edit(editor: number, everyMs: number, signal: AbortSignal): Promise<void> {
    const own = [...this.moving.keys()].filter((_, n) => n % EDITORS === editor);
    const startedAt = performance.now();
    for (let turn = 0; !signal.aborted; turn += 1) {
      await sleep(Math.max(0, startedAt + turn * everyMs - performance.now()));
      if (this.random.chance(0.02)) await this.create();
      else await this.change(this.random.one(own));
    }
  }

  private async change(slug: string): Promise<void> {
    const one = this.moving.get(slug)!;
    const word = this.words.word('open');
    const isShown = this.random.chance(0.9);
    await this.save([{ id: slug, text: word, status: isShown ? 'active' : 'withdrawn' }]);
    one.former.push(one.word);
    Object.assign(one, { word, isShown });
  }

  private async create(): Promise<void> {
    const { slug, draft, one } = this.newcomer();
    await this.save([draft]);
    this.moving.set(slug, one);
  }

  private newcomer(): { slug: string; draft: Draft; one: Moving } {
    const slug = `moving-${(this.created += 1)}`;
    const word = this.words.word('open');
    return { slug, draft: { id: slug, text: word }, one: { word, isShown: true, former: [] } };
  }

  private async save(drafts: readonly Draft[]): Promise<void> {
    const source = { name: 'moving.yaml', date: new Date() };
    const whole = drafts.map((draft): OrganisationDraft => ({
      ...draft,
      name: `Stelle ${draft.id}`,
      kinds: ['association'],
    }));
    for (let start = 0; start < whole.length; start += BATCH)
      await this.saving.execute(whole.slice(start, start + BATCH), source);
    this.writes += drafts.length;
  }
}
