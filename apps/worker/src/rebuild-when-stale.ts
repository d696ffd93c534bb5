import { Injectable, Logger } from '@nestjs/common';
import { JobQueue } from '#platform';
import { REBUILD_QUEUE, SearchStatus } from '#search';

/**
 * Looks at the start whether the index is still made as this version makes it. A new version may analyse German otherwise, and
 * then finds in old documents less than it should.
 */
@Injectable()
export class RebuildWhenStale {
  private readonly logger = new Logger(RebuildWhenStale.name);

  constructor(
    private readonly status: SearchStatus,
    private readonly queue: JobQueue,
  ) {}

  async start(): Promise<void> {
    const { needsRebuild } = await this.status.execute();
    if (!needsRebuild) return;
    this.logger.log('The search index is rebuilt: it was made from another analysis, topic tree or register');
    await this.queue.enqueue(REBUILD_QUEUE, { event: 'search.became-stale', subjects: [] });
  }
}
