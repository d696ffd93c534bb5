import { Injectable } from '@nestjs/common';
import { DomainError, ExclusiveLock } from '#platform';
import type { Rebuild } from '../domain/rebuild.js';
import { RebuildStore } from '../persistence/rebuild/rebuild-store.js';
import type { OpenedRebuild } from './open-rebuild.js';

type Made = Pick<OpenedRebuild, 'rebuild' | 'target'>;

/** Lets searches see what a rebuild has made; once, however many processes worked on it. */
@Injectable()
export class FinishRebuild {
  constructor(
    private readonly lock: ExclusiveLock,
    private readonly rebuilds: RebuildStore,
  ) {}

  /** @throws what the engine says against it, see `IndexRebuild.finish`; the old index goes on serving */
  execute({ rebuild, target }: Made): Promise<Rebuild> {
    return this.lock.whileHeld('search.rebuild-finish', async () => {
      const now = await this.rebuilds.get(rebuild.id);
      if (now.state !== 'running') return now;
      await target.finish().catch((error) => this.giveUp(error, { rebuild, target }));
      await this.rebuilds.finish(rebuild.id, 'done');
      return this.rebuilds.get(rebuild.id);
    });
  }

  /** An index that lacks something cannot be made whole by going on; an engine that is away can be asked again. */
  private async giveUp(error: unknown, { rebuild, target }: Made): Promise<never> {
    if (error instanceof DomainError && error.code === 'SEARCH.REBUILD_INCOMPLETE') {
      await this.rebuilds.finish(rebuild.id, 'replaced');
      await target.abandon();
    }
    throw error;
  }
}
