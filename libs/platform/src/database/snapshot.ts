import { Logger, type OnModuleDestroy, type OnApplicationBootstrap } from '@nestjs/common';

/** How often a serving process asks whether its copy is stale. */
const REFRESH_EVERY_MS = 1_000;

/**
 * A small table held in memory, such as the register or the topic tree, so that pages cost no statement for it.
 * A serving process looks once a second whether another process changed it; tests and commands call `refresh`.
 */
export abstract class Snapshot<T> implements OnApplicationBootstrap, OnModuleDestroy {
  private held: { version: string; content: T } | null = null;
  private timer: NodeJS.Timeout | null = null;
  private readonly logger = new Logger(Snapshot.name);

  /** A text that differs whenever the content does; one cheap statement. */
  protected abstract version(): Promise<string>;

  protected abstract load(): Promise<T>;

  /** The content as of the last refresh. Throws when nothing was loaded yet: call `refresh` in commands and tests. */
  get current(): T {
    if (!this.held) throw new Error(`${this.constructor.name} was read before it was loaded`);
    return this.held.content;
  }

  async refresh(): Promise<T> {
    const version = await this.version();
    if (this.held?.version !== version) this.held = { version, content: await this.load() };
    return this.held.content;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.refresh();
    this.timer = setInterval(() => {
      this.refresh().catch((error: Error) => this.logger.warn(`${this.constructor.name}: ${error.message}`));
    }, REFRESH_EVERY_MS).unref();
  }

  onModuleDestroy(): void {
    if (this.timer) clearInterval(this.timer);
  }
}
