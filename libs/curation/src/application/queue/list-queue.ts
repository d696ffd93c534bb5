import { Injectable } from '@nestjs/common';
import { cutPage, decodeCursor, encodeCursor, type Page, type Viewer } from '#platform';
import { z } from 'zod';
import type { QueueItem, QueueKind } from '../../domain/queue/queue-item.js';
import { QueueSources } from './queue-sources.js';

const KEY = z.tuple([z.iso.datetime(), z.uuid()]);

export interface QueueRequest {
  readonly cursor: string | null;
  readonly limit: number;
  /** None: all of them. */
  readonly kinds?: readonly QueueKind[];
}

/** What waits for a curator, the oldest first. Curators of a part see that part. */
@Injectable()
export class ListQueue {
  constructor(private readonly sources: QueueSources) {}

  /** @throws DomainError `ACCESS.FORBIDDEN`, `CURSOR.INVALID` */
  async execute(viewer: Viewer, { cursor, limit, kinds = [] }: QueueRequest): Promise<Page<QueueItem>> {
    const after = cursor === null ? null : decodeCursor(cursor, KEY);
    const waiting: QueueItem[] = [];
    for (const source of this.sources.of(kinds))
      waiting.push(...(await source.waiting(viewer, after, limit + 1)));
    waiting.sort(byAge);
    return cutPage(waiting.slice(0, limit + 1), limit, ({ since, id }) => encodeCursor([since, id]));
  }

  /** How many wait of each kind. @throws DomainError `ACCESS.FORBIDDEN` */
  async counts(viewer: Viewer): Promise<Record<QueueKind, number>> {
    const counts: [QueueKind, number][] = [];
    for (const source of this.sources.all) counts.push([source.kind, await source.count(viewer)]);
    return Object.fromEntries(counts) as Record<QueueKind, number>;
  }
}

/** As the stores order what they keep: by time, then by id. */
function byAge(a: QueueItem, b: QueueItem): number {
  if (a.since !== b.since) return a.since < b.since ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
