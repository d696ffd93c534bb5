import { Injectable } from '@nestjs/common';
import { type Author, KeepVersion } from '#history';
import { DomainError, Outbox } from '#platform';
import type { AdoptionChanges } from '../../domain/adoptions/adoption-changes.js';
import { ADOPTION_EXISTS, ADOPTION_INVALID } from '../../domain/adoptions/adoption.errors.js';
import { heldVersion, historyOf, type StoredAdoption } from '../../domain/adoptions/stored-adoption.js';
import { INITIATIVE_CHANGED } from '../../domain/initiative.event.js';
import { AdoptionStore } from '../../persistence/adoption-store.js';
import { InitiativeStore } from '../../persistence/initiative-store.js';

/** Writes a changed adoption with its revision and the news. Only inside a transaction that holds it. */
@Injectable()
export class KeepAdoptionChange {
  constructor(
    private readonly adoptions: AdoptionStore,
    private readonly initiatives: InitiativeStore,
    private readonly versions: KeepVersion,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param held a new one has version 0
   * @returns the adoption as it is now; without a change nothing is written
   * @throws DomainError `ADOPTION.INVALID`, `ADOPTION.EXISTS`
   */
  async execute(
    held: StoredAdoption,
    changes: AdoptionChanges & { readonly withdrawn?: boolean },
    author: Author,
  ): Promise<StoredAdoption> {
    const { stage, outcome, reason, note, withdrawn } = changes;
    const after: StoredAdoption = {
      ...held,
      stage: stage ?? held.stage,
      as: changes.as === undefined ? held.as : await this.became(changes.as),
      outcome: valueOf(outcome, held.outcome),
      reason: valueOf(reason, held.reason),
      note: valueOf(note, held.note),
      withdrawn: withdrawn ?? held.withdrawn,
    };
    const other = await this.adoptions.lockByKey(after);
    if (other && other.id !== held.id) throw new DomainError(ADOPTION_EXISTS, 'conflict', { id: other.id });
    const before = { ...heldVersion(held), ...(held.version === 0 ? { fields: {} } : {}) };
    const kept = await this.versions.execute(before, historyOf(after), author);
    if (!kept) return held;
    const { version, provenance } = kept;
    const row = { ...after, version, provenance };
    await this.adoptions.save([row]);
    const touched = [held.initiativeId, held.as, row.as].filter((id) => id !== null);
    await this.outbox.append(
      [...new Set(touched)].map((subject) => ({ event: INITIATIVE_CHANGED, subject })),
    );
    return row;
  }

  private async became(slug: string | null): Promise<string | null> {
    if (!slug) return null;
    const [found] = await this.initiatives.idsBySlug([slug]);
    if (found) return found.id;
    const faults = [{ path: 'as', value: slug, fault: 'unknownReference' }];
    throw new DomainError(ADOPTION_INVALID, 'invalid', { faults });
  }
}

function valueOf(said: string | null | undefined, held: string | null): string | null {
  return said === undefined ? held : said || null;
}
