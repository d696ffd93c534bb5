import { Injectable } from '@nestjs/common';
import { RELATION_ENTRY } from '../../domain/relations/relation-entry.js';
import type { StoredRelation } from '../../domain/relations/stored-relation.js';
import { RelationStore } from '../../persistence/relation-store.js';
import { addressedById } from '../entries/addressed-by-id.js';
import { LockEntry } from '../entries/lock-entry.js';
import { ReadOrganisations } from '../read-organisations.js';
import { WaitingRelations } from './waiting-relations.js';

/** Reads a relation that is about to change. @throws DomainError `RELATION.NOT_FOUND`, `ACCESS.FORBIDDEN` */
@Injectable()
export class LockRelation extends LockEntry<StoredRelation> {
  constructor(relations: RelationStore, organisations: ReadOrganisations, waiting: WaitingRelations) {
    super(RELATION_ENTRY, addressedById(relations), organisations, waiting);
  }
}
