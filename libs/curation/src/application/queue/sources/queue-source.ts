import type { Viewer } from '#platform';
import type { QueueItem, QueueKind } from '../../../domain/queue/queue-item.js';

/** Where a page begins: after what was handed in then (ISO 8601), with that id. */
export type QueueKey = readonly [since: string, id: string];

/** One kind of thing that waits for curators; kept and decided by the slice that it belongs to. */
export abstract class QueueSource {
  abstract readonly kind: QueueKind;

  /** Whether an id is one of its own, in whatever state. */
  abstract holds(id: string): Promise<boolean>;

  /** What waits for this curator, the oldest first. @throws DomainError `ACCESS.FORBIDDEN` */
  abstract waiting(viewer: Viewer, after: QueueKey | null, limit: number): Promise<QueueItem[]>;

  abstract count(viewer: Viewer): Promise<number>;

  /**
   * @param version of the profile that was looked at, where it is about a change of one
   * @throws DomainError `ACCESS.FORBIDDEN`, `CURATION.DECIDED`, one `not-found`, or what stands against it since
   */
  abstract approve(id: string, viewer: Viewer, version: number | null): Promise<void>;

  /** @param reason reaches the submitter */
  abstract reject(id: string, reason: string, viewer: Viewer): Promise<void>;
}
