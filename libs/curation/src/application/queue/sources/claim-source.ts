import { Injectable } from '@nestjs/common';
import { type ClaimLine, DecideClaim, GetClaim, ListClaims } from '#accounts';
import { type OrganisationRef, ReadOrganisations } from '#organisations';
import type { Viewer } from '#platform';
import { NOTHING_FURTHER, type QueueItem } from '../../../domain/queue/queue-item.js';
import { type QueueKey, QueueSource } from './queue-source.js';

@Injectable()
export class ClaimSource extends QueueSource {
  readonly kind = 'claim';

  constructor(
    private readonly claims: ListClaims,
    private readonly get: GetClaim,
    private readonly decide: DecideClaim,
    private readonly organisations: ReadOrganisations,
  ) {
    super();
  }

  async holds(id: string): Promise<boolean> {
    return (await this.get.byId(id)) !== null;
  }

  async waiting(viewer: Viewer, after: QueueKey | null, limit: number): Promise<QueueItem[]> {
    const lines = await this.claims.waiting(viewer, after, limit);
    const refs = await this.organisations.refs(lines.map(({ organisationId }) => organisationId));
    return lines.map((line) => itemOf(line, refs.get(line.organisationId) ?? null));
  }

  count(viewer: Viewer): Promise<number> {
    return this.claims.count(viewer);
  }

  approve(id: string, viewer: Viewer): Promise<void> {
    return this.decide.approve(id, viewer);
  }

  reject(id: string, reason: string, viewer: Viewer): Promise<void> {
    return this.decide.reject(id, reason, viewer);
  }
}

function itemOf(claim: ClaimLine, organisation: OrganisationRef | null): QueueItem {
  const { id, createdAt, provedAt, email, note, way, mailbox, rivals } = claim;
  return {
    ...NOTHING_FURTHER,
    id,
    kind: 'claim',
    name: organisation?.name ?? null,
    organisation,
    since: createdAt.toISOString(),
    submitter: email,
    note,
    way,
    mailbox,
    provedAt: provedAt?.toISOString() ?? null,
    rivals: rivals.map((one) => ({ id: one.id, since: one.createdAt.toISOString(), submitter: one.email })),
  };
}
