import { Injectable } from '@nestjs/common';
import { FindRecipients } from '#accounts';
import { ListSubmissions, OwnSubmissions, ReadOrganisations } from '#organisations';
import type { Viewer } from '#platform';
import { NOTHING_FURTHER, type QueueItem } from '../../../domain/queue/queue-item.js';
import { SettleSubmission } from '../settle-submission.js';
import { type QueueKey, QueueSource } from './queue-source.js';

@Injectable()
export class SubmissionSource extends QueueSource {
  readonly kind = 'organisation';

  constructor(
    private readonly submissions: ListSubmissions,
    private readonly every: OwnSubmissions,
    private readonly settle: SettleSubmission,
    private readonly recipients: FindRecipients,
    private readonly organisations: ReadOrganisations,
  ) {
    super();
  }

  async holds(id: string): Promise<boolean> {
    return (await this.every.find(id)) !== null;
  }

  async waiting(viewer: Viewer, after: QueueKey | null, limit: number): Promise<QueueItem[]> {
    const lines = await this.submissions.waiting(viewer, after, limit);
    const known = await this.recipients.execute(lines.map(({ accountId }) => accountId));
    const refs = await this.organisations.refs(lines.flatMap(({ likely }) => likely));
    return lines.map(({ id, accountId, createdAt, profile, note, likely }) => ({
      ...NOTHING_FURTHER,
      id,
      kind: 'organisation',
      name: profile.name,
      organisation: null,
      since: createdAt.toISOString(),
      submitter: known.get(accountId)?.email ?? '',
      note,
      profile,
      likely: likely.flatMap((other) => refs.get(other) ?? []),
    }));
  }

  count(viewer: Viewer): Promise<number> {
    return this.submissions.count(viewer);
  }

  approve(id: string, viewer: Viewer): Promise<void> {
    return this.settle.approve(id, viewer);
  }

  reject(id: string, reason: string, viewer: Viewer): Promise<void> {
    return this.settle.reject(id, reason, viewer);
  }
}
