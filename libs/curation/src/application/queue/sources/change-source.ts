import { Injectable } from '@nestjs/common';
import { FindRecipients } from '#accounts';
import { ListChanges } from '#organisations';
import type { Viewer } from '#platform';
import { NOTHING_FURTHER, type QueueItem } from '../../../domain/queue/queue-item.js';
import { SettleChange } from '../settle-change.js';
import { type QueueKey, QueueSource } from './queue-source.js';

@Injectable()
export class ChangeSource extends QueueSource {
  readonly kind = 'change';

  constructor(
    private readonly changes: ListChanges,
    private readonly settle: SettleChange,
    private readonly recipients: FindRecipients,
  ) {
    super();
  }

  async holds(id: string): Promise<boolean> {
    return (await this.changes.find(id)) !== null;
  }

  async waiting(viewer: Viewer, after: QueueKey | null, limit: number): Promise<QueueItem[]> {
    const shown = await this.changes.waiting(viewer, after, limit);
    const known = await this.recipients.execute(shown.map(({ accountId }) => accountId));
    return shown.map(({ id, accountId, createdAt, organisation, record, version, lines }) => ({
      ...NOTHING_FURTHER,
      id,
      kind: 'change',
      name: organisation.name,
      organisation,
      since: createdAt.toISOString(),
      submitter: known.get(accountId)?.email ?? '',
      record,
      changes: lines,
      version,
    }));
  }

  count(viewer: Viewer): Promise<number> {
    return this.changes.count(viewer);
  }

  approve(id: string, viewer: Viewer, version: number | null): Promise<void> {
    return this.settle.approve(id, version, viewer);
  }

  reject(id: string, reason: string, viewer: Viewer): Promise<void> {
    return this.settle.reject(id, reason, viewer);
  }
}
