import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, type FieldFault, parseChanges, Transaction, type Viewer } from '#platform';
import { changedRelation } from '../../domain/relations/changed-relation.js';
import { type NewRelation, newRelation } from '../../domain/relations/relation-changes.js';
import { RELATION_EXISTS, RELATION_INVALID } from '../../domain/relations/relation.errors.js';
import type { EditedEntry } from '../entries/keep-entry.js';
import { CheckLineage } from './check-lineage.js';
import { ReadTies } from './read-ties.js';
import { KeepRelationChange } from './keep-relation-change.js';
import { WaitingRelations } from './waiting-relations.js';

/** A new relation, told by one of its ends. */
@Injectable()
export class CreateRelation {
  constructor(
    private readonly transaction: Transaction,
    private readonly ties: ReadTies,
    private readonly lineage: CheckLineage,
    private readonly waiting: WaitingRelations,
    private readonly keep: KeepRelationChange,
  ) {}

  /**
   * One that was withdrawn comes back with what is said now.
   *
   * @throws DomainError `RELATION.INVALID`, `RELATION.EXISTS` (also where the viewer's own waits for approval), `ACCESS.FORBIDDEN`;
   *   nothing is saved then
   */
  execute(said: NewRelation, viewer: Viewer): Promise<EditedEntry> {
    return this.transaction.run(async () => {
      const { from, to, kind, ...fields } = parseChanges(newRelation, said, RELATION_INVALID);
      const own = await this.ties.own(from, viewer);
      if (!own) throw invalid({ path: 'from', value: from, fault: 'unknownOrganisation' });
      const other = await this.ties.end(to);
      if (!other) throw invalid({ path: 'to', value: to, fault: 'unknownOrganisation' });
      const ends = { fromId: own.id, toId: other.id, kind };
      const existing = await this.lineage.execute(ends);
      const waiting = await this.waiting.latestOf(own.id, [], viewer);
      const same = waiting.find(({ entry }) => entry.toId === other.id && entry.kind === kind);
      const there = existing?.withdrawn === false ? existing : same?.entry;
      if (there) throw new DomainError(RELATION_EXISTS, 'conflict', { id: there.id });
      const begin = { recordId: randomUUID(), organisationId: own.id, after: { to: other.id, kind } };
      const held = existing ?? (await this.waiting.begin(begin));
      const anew = { text: null, from_date: null, until_date: null, ...fields };
      const after = { ...changedRelation(held, anew), withdrawn: false };
      return this.keep.execute(held, after, own.author);
    });
  }
}

function invalid(fault: FieldFault): DomainError {
  return new DomainError(RELATION_INVALID, 'invalid', { faults: [fault] });
}
