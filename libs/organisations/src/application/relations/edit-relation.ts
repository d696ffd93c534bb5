import { Injectable } from '@nestjs/common';
import type { Author } from '#history';
import { DomainError, parseChanges, Transaction, type Viewer } from '#platform';
import { authorOf } from '../../domain/editing/author-of.js';
import { type RelationChanges, relationChanges } from '../../domain/relations/relation-changes.js';
import {
  RELATION_INVALID,
  RELATION_NOT_FOUND,
  RELATION_STALE,
} from '../../domain/relations/relation.errors.js';
import type { StoredRelation } from '../../domain/relations/stored-relation.js';
import { RelationStore } from '../../persistence/relation-store.js';
import { ReadOrganisations } from '../read-organisations.js';
import { CheckLineage } from './check-lineage.js';
import { KeepRelationChange } from './keep-relation-change.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

export interface RelationEdit {
  readonly id: string;
  /** The version that the editor looked at. */
  readonly version: number;
  readonly changes: RelationChanges & { readonly withdrawn?: true };
}

/** Changes what is said of a relation, or withdraws it, on behalf of the end that told it. */
@Injectable()
export class EditRelation {
  constructor(
    private readonly transaction: Transaction,
    private readonly relations: RelationStore,
    private readonly organisations: ReadOrganisations,
    private readonly lineage: CheckLineage,
    private readonly keep: KeepRelationChange,
  ) {}

  /**
   * @throws DomainError `RELATION.NOT_FOUND`, `ACCESS.FORBIDDEN`, `RELATION.INVALID`, `RELATION.STALE` (conflict, with both versions in
   *   its details); nothing is saved then
   */
  execute({ id, version, changes }: RelationEdit, viewer: Viewer): Promise<StoredRelation> {
    return this.transaction.run(async () => {
      const { held, author } = await this.lock(id, viewer, false);
      const { withdrawn, ...plain } = changes;
      const wanted = parseChanges(relationChanges, plain, RELATION_INVALID);
      if (held.version !== version) throw stale(held, { version, ...changes });
      return this.keep.execute(held, { ...wanted, withdrawn }, author);
    });
  }

  /** Undoes a withdrawal. @throws DomainError `RELATION.NOT_FOUND` also for one that stands, `ACCESS.FORBIDDEN` */
  takeBack(id: string, viewer: Viewer): Promise<StoredRelation> {
    return this.transaction.run(async () => {
      const { held, author } = await this.lock(id, viewer, true);
      await this.lineage.execute(held);
      return this.keep.execute(held, { withdrawn: false }, author);
    });
  }

  private async lock(
    id: string,
    viewer: Viewer,
    withdrawn: boolean,
  ): Promise<{ held: StoredRelation; author: Author }> {
    const [held] = UUID.test(id) ? await this.relations.lockByIds([id]) : [];
    const active = await this.organisations.refs(held ? [held.fromId] : []);
    if (!held || active.size === 0 || held.withdrawn !== withdrawn) {
      throw new DomainError(RELATION_NOT_FOUND, 'not-found', { id });
    }
    return { held, author: authorOf(viewer, held.fromId) };
  }
}

function stale({ version, text, from, until }: StoredRelation, yours: object): DomainError {
  const current = { version, text, from_date: from, until_date: until };
  return new DomainError(RELATION_STALE, 'conflict', { current, yours });
}
