import { Injectable } from '@nestjs/common';
import type { Author } from '#history';
import { DomainError, mayEdit, type Viewer } from '#platform';
import { authorOf } from '../../domain/editing/author-of.js';
import { RELATION_NOT_FOUND } from '../../domain/relations/relation.errors.js';
import type { StoredRelation } from '../../domain/relations/stored-relation.js';
import { RelationStore } from '../../persistence/relation-store.js';
import { ReadOrganisations } from '../read-organisations.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** A relation, and as whom somebody changes it. */
export interface HeldRelation {
  readonly held: StoredRelation;
  readonly author: Author;
}

/** Reads a relation that is about to change; whoever else would change it waits. Only inside a transaction. */
@Injectable()
export class LockRelation {
  constructor(
    private readonly relations: RelationStore,
    private readonly organisations: ReadOrganisations,
  ) {}

  /**
   * @param withdrawn whether one that was withdrawn is meant, or one that stands
   * @throws DomainError `RELATION.NOT_FOUND`, `ACCESS.FORBIDDEN`
   */
  async execute(id: string, viewer: Viewer, withdrawn = false): Promise<HeldRelation> {
    const [held] = UUID.test(id) ? await this.relations.lockByIds([id]) : [];
    return this.checked(id, held, viewer, withdrawn);
  }

  /** One that stands, for whoever only looks at it: nobody waits. @throws DomainError as `execute` */
  async withoutLock(id: string, viewer: Viewer): Promise<HeldRelation> {
    const [held] = UUID.test(id) ? await this.relations.byIds([id]) : [];
    return this.checked(id, held, viewer, false);
  }

  private async checked(
    id: string,
    held: StoredRelation | null | undefined,
    viewer: Viewer,
    withdrawn: boolean,
  ): Promise<HeldRelation> {
    const active = await this.organisations.refs(held ? [held.fromId] : []);
    // Of one that was withdrawn others are not even told that there was one.
    const isSeen = held && (!held.withdrawn || mayEdit(viewer, held.fromId));
    if (!isSeen || active.size === 0 || held.withdrawn !== withdrawn) {
      throw new DomainError(RELATION_NOT_FOUND, 'not-found', { id });
    }
    return { held, author: authorOf(viewer, held.fromId) };
  }
}
