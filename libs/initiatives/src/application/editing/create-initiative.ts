import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { FindOwn } from '#organisations';
import { DomainError, parseChanges, slugFrom, Transaction, type Viewer } from '#platform';
import { type NewInitiative, newInitiative } from '../../domain/editing/initiative-changes.js';
import { EMPTY_INITIATIVE } from '../../domain/initiative.js';
import { INITIATIVE_INVALID } from '../../domain/initiative.errors.js';
import { InitiativeStore } from '../../persistence/initiative-store.js';
import { CheckInitiative } from './check-initiative.js';
import { type EditedInitiative, KeepInitiativeChange } from './keep-initiative-change.js';

/** A new initiative that an organisation leads, by one of its editors. */
@Injectable()
export class CreateInitiative {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: InitiativeStore,
    private readonly findOwn: FindOwn,
    private readonly check: CheckInitiative,
    private readonly keep: KeepInitiativeChange,
  ) {}

  /** @throws DomainError `INITIATIVE.INVALID`, `ACCESS.FORBIDDEN`; nothing is saved then */
  execute(said: NewInitiative, viewer: Viewer): Promise<EditedInitiative> {
    return this.transaction.run(async () => {
      const { lead: slugOfLead, ...changes } = parseChanges(newInitiative, said, INITIATIVE_INVALID);
      const own = await this.findOwn.execute(slugOfLead, viewer);
      if (!own) {
        const faults = [{ path: 'lead', value: slugOfLead, fault: 'unknownOrganisation' }];
        throw new DomainError(INITIATIVE_INVALID, 'invalid', { faults });
      }
      const fields = await this.check.execute({ ...EMPTY_INITIATIVE, lead: own.id }, changes);
      const slug = await this.store.freeSlug(slugFrom(fields.title, 'initiative'));
      const begun = { id: randomUUID(), slug, version: 0, provenance: {}, shown: true, withdrawn: false };
      return this.keep.execute({ ...fields, ...begun }, { ...fields, ...begun }, own.author);
    });
  }
}
