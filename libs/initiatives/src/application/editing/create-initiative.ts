import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EditedEntry, FindOwn } from '#organisations';
import { DomainError, parseChanges, Transaction, type Viewer } from '#platform';
import { type NewInitiative, newInitiative } from '../../domain/editing/initiative-changes.js';
import { EMPTY_INITIATIVE } from '../../domain/initiative.js';
import { INITIATIVE_INVALID } from '../../domain/initiative.errors.js';
import { CheckInitiative } from './check-initiative.js';
import { KeepInitiativeChange } from './keep-initiative-change.js';
import { WaitingInitiatives } from './waiting-initiatives.js';

/** A new initiative that an organisation leads, by one of its editors. */
@Injectable()
export class CreateInitiative {
  constructor(
    private readonly transaction: Transaction,
    private readonly findOwn: FindOwn,
    private readonly check: CheckInitiative,
    private readonly waiting: WaitingInitiatives,
    private readonly keep: KeepInitiativeChange,
  ) {}

  /** @throws DomainError `INITIATIVE.INVALID`, `ACCESS.FORBIDDEN`; nothing is saved then */
  execute(said: NewInitiative, viewer: Viewer): Promise<EditedEntry> {
    return this.transaction.run(async () => {
      const { lead: slugOfLead, ...changes } = parseChanges(newInitiative, said, INITIATIVE_INVALID);
      const own = await this.findOwn.execute(slugOfLead, viewer);
      if (!own) {
        const faults = [{ path: 'lead', value: slugOfLead, fault: 'unknownOrganisation' }];
        throw new DomainError(INITIATIVE_INVALID, 'invalid', { faults });
      }
      const fields = await this.check.execute({ ...EMPTY_INITIATIVE, lead: own.id }, changes);
      const begin = { recordId: randomUUID(), organisationId: own.id, after: { title: fields.title } };
      const begun = await this.waiting.begin(begin);
      return this.keep.execute(begun, { ...begun, ...fields }, own.author);
    });
  }
}
