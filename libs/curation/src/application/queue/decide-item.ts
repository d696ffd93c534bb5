import { Injectable } from '@nestjs/common';
import { DomainError, type Viewer } from '#platform';
import { QueueSources } from './queue-sources.js';
import type { QueueSource } from './sources/queue-source.js';

/** Approves or rejects what waits in the queue: the state, its trail and the letter about it are one commit. */
@Injectable()
export class DecideItem {
  constructor(private readonly sources: QueueSources) {}

  /**
   * @param version of the profile that was looked at, where it is about a change of one
   * @throws DomainError `ACCESS.FORBIDDEN`, `CURATION.NOT_FOUND`, `CURATION.DECIDED`, or what stands against it since
   */
  async approve(id: string, viewer: Viewer, version: number | null = null): Promise<void> {
    await (await this.source(id)).approve(id, viewer, version);
  }

  /** @param reason reaches the submitter. @throws DomainError as `approve` */
  async reject(id: string, reason: string, viewer: Viewer): Promise<void> {
    await (await this.source(id)).reject(id, reason, viewer);
  }

  private async source(id: string): Promise<QueueSource> {
    const source = await this.sources.holding(id);
    if (!source) throw new DomainError('CURATION.NOT_FOUND', 'not-found');
    return source;
  }
}
