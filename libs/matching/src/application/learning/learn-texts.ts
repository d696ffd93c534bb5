import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { DomainError } from '#platform';
import type { NetworkText } from '../../domain/learning/network-text.js';
import { Pace } from '../../domain/text/pace.js';
import { LearningStore } from '../../persistence/learning/learning-store.js';
import { TextSourceStore } from '../../persistence/learning/text-source-store.js';
import type { ProfileAudience } from '../../persistence/match-profile-store.js';
import { LearnModel, type StoredNetwork } from './learn-model.js';
import { ReadTexts } from './read-texts.js';
import { SwapModels } from './swap-models.js';

const PER_STATEMENT = 300;
const RENEW_EVERY_MS = 5_000;

/** What was learned, and how long it took. */
export interface LearningReport {
  readonly version: string;
  readonly texts: number;
  readonly seconds: number;
}

/** Hears which part is being done and how much of it, 0 to 1. */
export type LearningProgress = (part: string, done: number) => void;

/**
 * Learns anew from all texts of the network, for the public from public texts alone. What is served stays as it is until all of the
 * new is there, and is replaced in one commit; killed at any point, nothing but unused rows is left, which the next time removes.
 */
@Injectable()
export class LearnTexts {
  constructor(
    private readonly learning: LearningStore,
    private readonly sources: TextSourceStore,
    private readonly texts: ReadTexts,
    private readonly learn: LearnModel,
    private readonly swap: SwapModels,
  ) {}

  /**
   * @returns null when another process is at it
   * @throws DomainError `MATCHING.LEARNING_REPLACED` (unavailable) when another took over meanwhile
   */
  async execute(progress: LearningProgress = () => undefined): Promise<LearningReport | null> {
    const holder = randomUUID();
    if (!(await this.learning.take(holder))) return null;
    const lease = new Lease(this.learning, holder);
    try {
      return await this.work(holder, (part, done) => {
        lease.say(part, done);
        progress(part, done);
      });
    } finally {
      lease.end();
      await this.learning.release(holder);
    }
  }

  private async work(holder: string, say: LearningProgress): Promise<LearningReport> {
    const started = performance.now();
    const since = await this.sources.now();
    const { changed } = await this.learning.state();
    const pace = new Pace(say);
    const { forPublic, forMembers } = await this.read(pace);
    const first = await this.learn.execute(forPublic, pace, started);
    const second = forMembers ? await this.learn.execute(forMembers, pace, started) : first;
    const models: Record<ProfileAudience, StoredNetwork> = { public: first, member: second };
    if (!(await this.swap.execute(models, { since, holder, changed })))
      throw new DomainError('MATCHING.LEARNING_REPLACED', 'unavailable');
    const seconds = (performance.now() - started) / 1_000;
    return { version: first.text.version, texts: forPublic.length, seconds };
  }

  /** `forMembers` is null where members may read no more than the public. What both may read is held once. */
  private async read(pace: Pace): Promise<{ forPublic: NetworkText[]; forMembers: NetworkText[] | null }> {
    const ids = await this.sources.organisations('member');
    const forPublic: NetworkText[] = [];
    const forMembers: NetworkText[] = [];
    for (let from = 0; from < ids.length; from += PER_STATEMENT) {
      pace.say('reading', from / ids.length);
      const some = ids.slice(from, from + PER_STATEMENT);
      const open = await this.texts.execute(some, 'public');
      const whole = await this.texts.execute(some, 'member');
      forPublic.push(...open);
      forMembers.push(...whole.map((text, at) => (isDeepStrictEqual(text, open[at]) ? open[at]! : text)));
    }
    const isSame =
      forPublic.length === forMembers.length && forMembers.every((text, at) => text === forPublic[at]);
    return { forPublic, forMembers: isSame ? null : forMembers };
  }
}

/** Tells others, now and then, that somebody is still at it. */
class Lease {
  private part = 'reading';
  private done = 0;
  private readonly timer: NodeJS.Timeout;

  constructor(learning: LearningStore, holder: string) {
    const renew = () => void learning.renew(holder, this.part, this.done).catch(() => undefined);
    this.timer = setInterval(renew, RENEW_EVERY_MS).unref();
  }

  say(part: string, done: number): void {
    [this.part, this.done] = [part, done];
  }

  end(): void {
    clearInterval(this.timer);
  }
}
