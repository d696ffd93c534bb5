import { Injectable } from '@nestjs/common';
import { type Author, KeepVersion } from '#history';
import { DomainError, endsBeforeStart, Outbox } from '#platform';
import { PROFILE_CHANGED } from '../../domain/organisation.event.js';
import type { RelationChanges } from '../../domain/relations/relation-changes.js';
import { RELATION_INVALID } from '../../domain/relations/relation.errors.js';
import { heldVersion, historyOf, type StoredRelation } from '../../domain/relations/stored-relation.js';
import { RelationStore } from '../../persistence/relation-store.js';

/** Writes a changed relation with its revision and the news for both ends. Only inside a transaction that holds it. */
@Injectable()
export class KeepRelationChange {
  constructor(
    private readonly relations: RelationStore,
    private readonly versions: KeepVersion,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param held a new one has version 0
   * @param restored the version to which it is taken back, if that is what happens
   * @returns the relation as it is now; without a change nothing is written
   * @throws DomainError `RELATION.INVALID`
   */
  async execute(
    held: StoredRelation,
    { text, from_date, until_date, withdrawn }: RelationChanges & { readonly withdrawn?: boolean },
    author: Author,
    restored: number | null = null,
  ): Promise<StoredRelation> {
    const after: StoredRelation = {
      ...held,
      text: valueOf(text, held.text),
      from: valueOf(from_date, held.from),
      until: valueOf(until_date, held.until),
      withdrawn: withdrawn ?? held.withdrawn,
    };
    if (endsBeforeStart(after.from, after.until)) {
      const faults = [{ path: 'until_date', fault: 'wrongOrder' }];
      throw new DomainError(RELATION_INVALID, 'invalid', { faults });
    }
    const kept = await this.versions.execute(heldVersion(held), historyOf(after), author, restored);
    if (!kept) return held;
    const { version, provenance } = kept;
    const row = { ...after, version, provenance };
    await this.relations.save([row]);
    await this.outbox.append(
      [held.fromId, held.toId].map((subject) => ({ event: PROFILE_CHANGED, subject })),
    );
    return row;
  }
}

function valueOf(said: string | null | undefined, held: string | null): string | null {
  return said === undefined ? held : said || null;
}
