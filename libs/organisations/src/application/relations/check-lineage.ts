import { Injectable } from '@nestjs/common';
import { DomainError } from '#platform';
import { closesCircle } from '../../domain/relations/lineage.js';
import { RELATION_INVALID } from '../../domain/relations/relation.errors.js';
import type { StoredRelation } from '../../domain/relations/stored-relation.js';
import { RelationStore } from '../../persistence/relation-store.js';

/** Nobody is above itself, and nobody its own successor, however many stand between. */
@Injectable()
export class CheckLineage {
  constructor(private readonly relations: RelationStore) {}

  /**
   * To be called inside a transaction; until its end nobody else adds a relation, so that two do not close a circle together. Whoever
   * takes one back holds that one first: so does whoever comes by its ends, or each would wait for the other.
   *
   * @returns the one with these ends and this kind, also where it was withdrawn; locked
   * @throws DomainError `RELATION.INVALID`
   */
  async execute({
    fromId: from,
    toId: to,
    kind,
  }: Pick<StoredRelation, 'fromId' | 'toId' | 'kind'>): Promise<StoredRelation | null> {
    const ends = { fromId: from, toId: to, kind };
    const held = await this.relations.lockByEnds(ends);
    await this.relations.lockAdding();
    if (from === to) throw invalid('bothEndsSame');
    const told = (await this.relations.all()).map((row) => ({
      kind: row.kind,
      from: row.fromId,
      to: row.toId,
    }));
    if (closesCircle({ from, to, kind }, told)) throw invalid('lineageCircle');
    // Somebody else may have added it while this one waited.
    return held ?? (await this.relations.lockByEnds(ends));
  }
}

function invalid(fault: string): DomainError {
  return new DomainError(RELATION_INVALID, 'invalid', { faults: [{ path: 'to', fault }] });
}
