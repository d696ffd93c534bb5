import { Injectable } from '@nestjs/common';
import { DomainError } from '#platform';
import { checkPeriod } from '../../domain/relations/changed-relation.js';
import { RELATION_EXISTS, RELATION_INVALID } from '../../domain/relations/relation.errors.js';
import type { StoredRelation } from '../../domain/relations/stored-relation.js';
import { ReadOrganisations } from '../read-organisations.js';
import { CheckLineage } from './check-lineage.js';

/** Judges what was proposed some time ago and is approved now: the other end may be gone, or others may have told more. */
@Injectable()
export class CheckRelation {
  constructor(
    private readonly organisations: ReadOrganisations,
    private readonly lineage: CheckLineage,
  ) {}

  /** Only inside a transaction. @throws DomainError `RELATION.INVALID`, `RELATION.EXISTS` */
  async execute(held: StoredRelation, after: StoredRelation): Promise<void> {
    // One end of it may have been saved since the other was proposed.
    checkPeriod(after);
    if (held.version > 0 && !held.withdrawn) return;
    const active = await this.organisations.refs([after.toId]);
    if (active.size === 0) {
      const faults = [{ path: 'to', fault: 'unknownOrganisation' }];
      throw new DomainError(RELATION_INVALID, 'invalid', { faults });
    }
    const other = await this.lineage.execute(after);
    if (other && other.id !== held.id) throw new DomainError(RELATION_EXISTS, 'conflict', { id: other.id });
  }
}
