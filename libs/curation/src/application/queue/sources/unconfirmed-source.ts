import { Injectable } from '@nestjs/common';
import { curatedBy, ReadOrganisations } from '#organisations';
import type { Viewer } from '#platform';
import { NOTHING_FURTHER, type QueueItem } from '../../../domain/queue/queue-item.js';
import { ReadUnconfirmed } from '../../freshness/read-unconfirmed.js';
import { SettleUnconfirmed } from '../../freshness/settle-unconfirmed.js';
import { type QueueKey, QueueSource } from './queue-source.js';

/** Profiles for which nobody answered; an item has the id of its organisation. */
@Injectable()
export class UnconfirmedSource extends QueueSource {
  readonly kind = 'unconfirmed';

  constructor(
    private readonly unconfirmed: ReadUnconfirmed,
    private readonly settle: SettleUnconfirmed,
    private readonly organisations: ReadOrganisations,
  ) {
    super();
  }

  async holds(id: string): Promise<boolean> {
    return (await this.unconfirmed.since(id)) !== null;
  }

  async waiting(viewer: Viewer, after: QueueKey | null, limit: number): Promise<QueueItem[]> {
    const lines = await this.unconfirmed.waiting(curatedBy(viewer), after, limit);
    const refs = await this.organisations.refs(lines.map(({ organisationId }) => organisationId));
    return lines.map(({ organisationId, since }) => {
      const organisation = refs.get(organisationId) ?? null;
      return {
        ...NOTHING_FURTHER,
        id: organisationId,
        kind: 'unconfirmed',
        name: organisation?.name ?? null,
        organisation,
        since: since.toISOString(),
        submitter: '',
      };
    });
  }

  count(viewer: Viewer): Promise<number> {
    return this.unconfirmed.count(curatedBy(viewer));
  }

  approve(id: string, viewer: Viewer): Promise<void> {
    return this.settle.confirm(id, viewer);
  }

  reject(id: string, reason: string, viewer: Viewer): Promise<void> {
    return this.settle.askAgain(id, reason, viewer);
  }
}
