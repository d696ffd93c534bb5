import { Injectable } from '@nestjs/common';
import { DomainError } from '#platform';
import type { AdoptionChanges } from '../../domain/adoptions/adoption-changes.js';
import { ADOPTION_INVALID } from '../../domain/adoptions/adoption.errors.js';
import type { StoredAdoption } from '../../domain/adoptions/stored-adoption.js';
import { FindInitiative } from './find-initiative.js';

/** An adoption as it would be with changes; looks up what they name. */
@Injectable()
export class ApplyAdoptionChanges {
  constructor(private readonly initiatives: FindInitiative) {}

  /** @throws DomainError `ADOPTION.INVALID` */
  async execute(held: StoredAdoption, changes: AdoptionChanges): Promise<StoredAdoption> {
    const { stage, outcome, reason, note } = changes;
    return {
      ...held,
      stage: stage ?? held.stage,
      as: changes.as === undefined ? held.as : changes.as ? await this.initiative(changes.as, 'as') : null,
      outcome: valueOf(outcome, held.outcome),
      reason: valueOf(reason, held.reason),
      note: valueOf(note, held.note),
    };
  }

  /** The id of one that is shown: whether there is one that is not is nobody's to find out. @throws DomainError `ADOPTION.INVALID` */
  async initiative(slug: string, path: string): Promise<string> {
    const id = await this.initiatives.execute(slug);
    if (id !== null) return id;
    const faults = [{ path, value: slug, fault: 'unknownReference' }];
    throw new DomainError(ADOPTION_INVALID, 'invalid', { faults });
  }
}

function valueOf(said: string | null | undefined, held: string | null): string | null {
  return said === undefined ? held : said || null;
}
