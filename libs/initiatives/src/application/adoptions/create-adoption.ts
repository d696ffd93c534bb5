import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { FindOwn } from '#organisations';
import { DomainError, parseChanges, Transaction, type Viewer } from '#platform';
import { EMPTY_ADOPTION } from '../../domain/adoption.js';
import { type NewAdoption, newAdoption } from '../../domain/adoptions/adoption-changes.js';
import { ADOPTION_EXISTS, ADOPTION_INVALID } from '../../domain/adoptions/adoption.errors.js';
import { ApplyAdoptionChanges } from './apply-adoption-changes.js';
import { FindInitiative } from './find-initiative.js';
import { KeepAdoptionChange } from './keep-adoption-change.js';

/** An organisation tells that it takes an initiative over, plans to, speaks for it, or gave it up. */
@Injectable()
export class CreateAdoption {
  constructor(
    private readonly transaction: Transaction,
    private readonly findOwn: FindOwn,
    private readonly ends: FindInitiative,
    private readonly apply: ApplyAdoptionChanges,
    private readonly keep: KeepAdoptionChange,
  ) {}

  /**
   * One that was withdrawn comes back with what is said now.
   *
   * @returns its id
   * @throws DomainError `ADOPTION.INVALID`, `ADOPTION.EXISTS`, `ACCESS.FORBIDDEN`; nothing is saved then
   */
  execute(said: NewAdoption, viewer: Viewer): Promise<string> {
    return this.transaction.run(async () => {
      const { initiative, organisation, stage, ...fields } = parseChanges(
        newAdoption,
        said,
        ADOPTION_INVALID,
      );
      const own = await this.findOwn.execute(organisation, viewer);
      if (!own) throw unknown('organisation', organisation, 'unknownOrganisation');
      const initiativeId = await this.ends.execute(initiative);
      if (initiativeId === null) throw unknown('initiative', initiative, 'unknownReference');
      const key = { initiativeId, organisationId: own.id, stage };
      const existing = await this.keep.at(key);
      if (existing && !existing.withdrawn) {
        throw new DomainError(ADOPTION_EXISTS, 'conflict', { id: existing.id });
      }
      const begun = {
        ...EMPTY_ADOPTION,
        ...key,
        id: randomUUID(),
        provenance: {},
        version: 0,
        withdrawn: false,
      };
      const anew = { as: null, outcome: null, reason: null, note: null, ...fields };
      const held = existing ?? begun;
      const after = await this.apply.execute(held, anew);
      return (await this.keep.execute(held, { ...after, withdrawn: false }, own.author)).id;
    });
  }
}

function unknown(path: string, value: string, fault: string): DomainError {
  return new DomainError(ADOPTION_INVALID, 'invalid', { faults: [{ path, value, fault }] });
}
