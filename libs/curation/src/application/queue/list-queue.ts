import { Injectable } from '@nestjs/common';
import { type ClaimLine, ListClaims } from '#accounts';
import { type OrganisationRef, ReadOrganisations } from '#organisations';
import { cutPage, decodeCursor, encodeCursor, type Page, type Viewer } from '#platform';
import { z } from 'zod';
import type { QueueItem } from '../../domain/queue/queue-item.js';

const KEY = z.tuple([z.iso.datetime(), z.uuid()]);

/** What waits for a curator, the oldest first. Curators of a part see that part. */
@Injectable()
export class ListQueue {
  constructor(
    private readonly claims: ListClaims,
    private readonly organisations: ReadOrganisations,
  ) {}

  /** @throws DomainError `ACCESS.FORBIDDEN`, `CURSOR.INVALID` */
  async execute(
    viewer: Viewer,
    { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
  ): Promise<Page<QueueItem>> {
    const after = cursor === null ? null : decodeCursor(cursor, KEY);
    const lines = await this.claims.waiting(viewer, after, limit + 1);
    const refs = await this.organisations.refs(lines.map(({ organisationId }) => organisationId));
    const items = lines.map((line) => itemOf(line, refs.get(line.organisationId) ?? null));
    return cutPage(items, limit, ({ since, id }) => encodeCursor([since, id]));
  }
}

function itemOf(claim: ClaimLine, organisation: OrganisationRef | null): QueueItem {
  const { id, createdAt, provedAt, email, note, way, mailbox } = claim;
  return {
    id,
    kind: 'claim',
    organisation,
    since: createdAt.toISOString(),
    submitter: email,
    note,
    way,
    mailbox,
    provedAt: provedAt?.toISOString() ?? null,
  };
}
