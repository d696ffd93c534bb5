import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, type FieldFault, parseChanges, Transaction, type Viewer } from '#platform';
import { EMPTY_RELATION } from '../../domain/relation.js';
import { type NewRelation, newRelation } from '../../domain/relations/relation-changes.js';
import { RELATION_EXISTS, RELATION_INVALID } from '../../domain/relations/relation.errors.js';
import { RelationStore } from '../../persistence/relation-store.js';
import { CheckLineage } from './check-lineage.js';
import { ReadTies } from './read-ties.js';
import { KeepRelationChange } from './keep-relation-change.js';

/** A new relation, told by one of its ends. */
@Injectable()
export class CreateRelation {
  constructor(
    private readonly transaction: Transaction,
    private readonly relations: RelationStore,
    private readonly ties: ReadTies,
    private readonly lineage: CheckLineage,
    private readonly keep: KeepRelationChange,
  ) {}

  /**
   * One that was withdrawn comes back with what is said now.
   *
   * @returns its id
   * @throws DomainError `RELATION.INVALID`, `RELATION.EXISTS`, `ACCESS.FORBIDDEN`; nothing is saved then
   */
  execute(said: NewRelation, viewer: Viewer): Promise<string> {
    return this.transaction.run(async () => {
      const { from, to, kind, ...fields } = parseChanges(newRelation, said, RELATION_INVALID);
      const own = await this.ties.own(from, viewer);
      if (!own) throw invalid({ path: 'from', value: from, fault: 'unknownOrganisation' });
      const other = await this.ties.end(to);
      if (!other) throw invalid({ path: 'to', value: to, fault: 'unknownOrganisation' });
      const ends = { fromId: own.id, toId: other.id, kind };
      await this.lineage.execute(ends);
      const existing = await this.relations.lockByEnds(ends);
      if (existing && !existing.withdrawn) {
        throw new DomainError(RELATION_EXISTS, 'conflict', { id: existing.id });
      }
      const begun = { ...ends, ...EMPTY_RELATION, id: randomUUID(), provenance: {}, version: 0 };
      const held = existing ?? { ...begun, withdrawn: false };
      const anew = { text: null, from_date: null, until_date: null, ...fields, withdrawn: false };
      return (await this.keep.execute(held, anew, own.author)).id;
    });
  }
}

function invalid(fault: FieldFault): DomainError {
  return new DomainError(RELATION_INVALID, 'invalid', { faults: [fault] });
}
