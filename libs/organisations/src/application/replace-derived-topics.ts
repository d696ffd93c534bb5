import { Injectable } from '@nestjs/common';
import { Outbox, Transaction, type Visibility } from '#platform';
import { PROFILE_CHANGED } from '../domain/organisation.event.js';
import { DerivedTopicStore } from '../persistence/derived-topic-store.js';

/** The topics of one initiative or listing, and the organisations they thereby become topics of. */
export interface TopicOrigin {
  readonly originId: string;
  readonly organisationIds: readonly string[];
  readonly topics: readonly string[];
  readonly visibility: Visibility;
}

/** Tells organisations which topics follow from their initiatives or listings; called by the slices that own these. */
@Injectable()
export class ReplaceDerivedTopics {
  constructor(
    private readonly transaction: Transaction,
    private readonly derivedTopics: DerivedTopicStore,
    private readonly outbox: Outbox,
  ) {}

  execute(origin: 'initiative' | 'listing', origins: readonly TopicOrigin[]): Promise<void> {
    return this.transaction.run(async () => {
      const ids = origins.map(({ originId }) => originId);
      const before = await this.derivedTopics.byOrigin(origin, ids);
      const after = origins.flatMap((one) => rowsOf(origin, one));
      await this.derivedTopics.replace(origin, ids, after);
      const affected = new Set([...before, ...after].map(({ organisationId }) => organisationId));
      await this.outbox.append([...affected].map((subject) => ({ event: PROFILE_CHANGED, subject })));
    });
  }
}

function rowsOf(
  origin: 'initiative' | 'listing',
  { originId, organisationIds, topics, visibility }: TopicOrigin,
) {
  return [...new Set(organisationIds)].flatMap((organisationId) =>
    [...new Set(topics)].map((topic, position) => ({
      organisationId,
      topic,
      origin,
      originId,
      position,
      visibility,
    })),
  );
}
