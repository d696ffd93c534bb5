import { Injectable } from '@nestjs/common';
import { KeepVersion } from '#history';
import { Outbox } from '#platform';
import { PROFILE_CHANGED } from '../../domain/organisation.event.js';
import { RELATION_ENTRY } from '../../domain/relations/relation-entry.js';
import type { StoredRelation } from '../../domain/relations/stored-relation.js';
import { RelationStore } from '../../persistence/relation-store.js';
import { HoldBack } from '../approval/hold-back.js';
import { KeepEntry } from '../entries/keep-entry.js';
import { CheckRelation } from './check-relation.js';

/** Writes a changed relation with its revision and the news for both ends. Only inside a transaction that holds it. */
@Injectable()
export class KeepRelationChange extends KeepEntry<StoredRelation> {
  constructor(
    versions: KeepVersion,
    holdBack: HoldBack,
    private readonly relations: RelationStore,
    private readonly outbox: Outbox,
    private readonly judge: CheckRelation,
  ) {
    super(RELATION_ENTRY, versions, holdBack);
  }

  /** @throws DomainError `RELATION.INVALID` where the other end is gone or it closes a circle by now, `RELATION.EXISTS` */
  protected check(held: StoredRelation, after: StoredRelation): Promise<void> {
    return this.judge.execute(held, after);
  }

  protected async write({ fromId, toId }: StoredRelation, row: StoredRelation): Promise<void> {
    await this.relations.save([row]);
    await this.outbox.append([fromId, toId].map((subject) => ({ event: PROFILE_CHANGED, subject })));
  }
}
