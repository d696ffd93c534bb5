import { Injectable } from '@nestjs/common';
import { EMPTY_RELATION } from '../../domain/relation.js';
import { RELATION_ENTRY } from '../../domain/relations/relation-entry.js';
import type { StoredRelation } from '../../domain/relations/stored-relation.js';
import { RelationStore } from '../../persistence/relation-store.js';
import { HoldBack } from '../approval/hold-back.js';
import { type NewEntry, WaitingEntries } from '../entries/waiting-entries.js';

/** What waits for approval of relations. */
@Injectable()
export class WaitingRelations extends WaitingEntries<StoredRelation> {
  constructor(relations: RelationStore, holdBack: HoldBack) {
    super(RELATION_ENTRY, relations, holdBack);
  }

  begin({ recordId, organisationId, after }: NewEntry): Promise<StoredRelation> {
    const { to, kind } = after;
    const begun = this.begun(recordId, recordId, organisationId);
    return Promise.resolve(RELATION_ENTRY.withFields(begun, { to, kind }));
  }

  protected begun(id: string, _address: string, fromId: string): StoredRelation {
    const ends = { fromId, toId: '', kind: 'partner' } as const;
    return { ...EMPTY_RELATION, ...ends, id, provenance: {}, version: 0, withdrawn: false };
  }
}
