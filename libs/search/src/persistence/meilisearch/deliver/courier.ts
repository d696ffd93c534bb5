import type { ExclusiveLock } from '#platform';
import { type MeilisearchConnection, TaskFailed } from '../connection.js';
import { hasOurSettings } from '../index/index-settings.js';
import { Unusable } from '../unusable.js';
import type { Deliveries, Delivery } from './deliveries.js';
import { sendTo } from './send.js';
import type { ShadowIndex } from './shadow-index.js';

/** One task takes about as long for one document as for a thousand. */
const BATCH = 1_000;
const LOCK = 'search.meilisearch';

/** Carries what waits to Meilisearch. One process at a time does, so that documents arrive in the order of their versions. */
export class Courier {
  private running: Promise<void> = Promise.resolve();
  private next: Promise<void> | null = null;

  constructor(
    private readonly connection: MeilisearchConnection,
    private readonly deliveries: Deliveries,
    private readonly shadow: ShadowIndex,
    private readonly lock: ExclusiveLock,
    private readonly onRefusal: (reason: string) => void,
  ) {}

  /** Nobody else writes to Meilisearch meanwhile. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.lock.whileHeld(LOCK, work);
  }

  /**
   * Until nothing waits of what was noted before. Those who ask meanwhile share the next round: each waits with a connection.
   *
   * @throws Unusable, TaskFailed for a reason that lies not in a document
   */
  carry(): Promise<void> {
    this.next ??= this.running
      .catch(() => undefined)
      .then(() => {
        this.next = null;
        return (this.running = this.round());
      });
    return this.next;
  }

  private async round(): Promise<void> {
    if ((await this.deliveries.waiting(1)).length === 0) return;
    await this.alone(() => this.carryAll());
  }

  /** The same for whoever is alone already. */
  async carryAll(): Promise<void> {
    await this.connection.checkVersion();
    for (;;) {
      const batch = await this.deliveries.waiting(BATCH);
      if (batch.length === 0) return;
      await this.deliver(batch, await this.targets());
    }
  }

  /** The serving index, made where nothing was ever delivered, and the one that is being built. */
  private async targets(): Promise<Targets> {
    const { serving, shadow } = this.connection;
    const built = (await this.shadow.run()) === null ? null : shadow;
    const settings = await this.connection.settingsOf(serving);
    if (settings && !hasOurSettings(settings)) await this.connection.applySettings(serving);
    if (settings) return { serving, built };
    if ((await this.deliveries.count()).held === 0) {
      await this.connection.create(serving);
      return { serving, built };
    }
    if (built === null) throw new Unusable(`Meilisearch lost the index ${serving}.`, true);
    return { serving: null, built };
  }

  /** One bad document fails a whole batch: then halves are sent, down to the one, which is set aside. */
  private async deliver(batch: readonly Delivery[], targets: Targets): Promise<void> {
    try {
      const forServing = batch.filter((one) => one.forServing);
      if (targets.built !== null) await sendTo(this.connection, targets.built, batch);
      if (targets.serving !== null && forServing.length > 0)
        await sendTo(this.connection, targets.serving, forServing);
      await this.deliveries.arrived(batch);
    } catch (error) {
      if (!(error instanceof TaskFailed) || !error.isOfDocument) throw error;
      if (batch.length === 1) {
        this.onRefusal(error.message);
        await this.deliveries.refused(batch, error.message);
        return;
      }
      const half = Math.ceil(batch.length / 2);
      await this.deliver(batch.slice(0, half), targets);
      await this.deliver(batch.slice(half), targets);
    }
  }
}

interface Targets {
  readonly serving: string | null;
  readonly built: string | null;
}
