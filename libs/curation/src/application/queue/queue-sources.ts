import { Injectable } from '@nestjs/common';
import type { QueueKind } from '../../domain/queue/queue-item.js';
import { ChangeSource } from './sources/change-source.js';
import { ClaimSource } from './sources/claim-source.js';
import type { QueueSource } from './sources/queue-source.js';
import { SubmissionSource } from './sources/submission-source.js';
import { UnconfirmedSource } from './sources/unconfirmed-source.js';

/** Everything that may wait for a curator. */
@Injectable()
export class QueueSources {
  readonly all: readonly QueueSource[];

  constructor(
    claims: ClaimSource,
    submissions: SubmissionSource,
    changes: ChangeSource,
    unconfirmed: UnconfirmedSource,
  ) {
    this.all = [claims, submissions, changes, unconfirmed];
  }

  /** @param kinds none: all of them */
  of(kinds: readonly QueueKind[]): readonly QueueSource[] {
    return kinds.length === 0 ? this.all : this.all.filter(({ kind }) => kinds.includes(kind));
  }

  /** The one that an item belongs to; null: there is none. */
  async holding(id: string): Promise<QueueSource | null> {
    for (const source of this.all) if (await source.holds(id)) return source;
    return null;
  }
}
