import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EditedEntry, FindOwn } from '#organisations';
import { DomainError, parseChanges, Transaction, type Viewer } from '#platform';
import { type NewAdoption, newAdoption } from '../../domain/adoptions/adoption-changes.js';
import { ADOPTION_EXISTS, ADOPTION_INVALID } from '../../domain/adoptions/adoption.errors.js';
import { ApplyAdoptionChanges } from './apply-adoption-changes.js';
import { KeepAdoptionChange } from './keep-adoption-change.js';
import { WaitingAdoptions } from './waiting-adoptions.js';

/** An organisation tells that it takes an initiative over, plans to, speaks for it, or gave it up. */
@Injectable()
export class CreateAdoption {
  constructor(
    private readonly transaction: Transaction,
    private readonly findOwn: FindOwn,
    private readonly apply: ApplyAdoptionChanges,
    private readonly waiting: WaitingAdoptions,
    private readonly keep: KeepAdoptionChange,
  ) {}

  /**
   * One that was withdrawn comes back with what is said now.
   *
   * @throws DomainError `ADOPTION.INVALID`, `ADOPTION.EXISTS` (also where the viewer's own waits for approval), `ACCESS.FORBIDDEN`;
   *   nothing is saved then
   */
  execute(said: NewAdoption, viewer: Viewer): Promise<EditedEntry> {
    return this.transaction.run(async () => {
      const { initiative, organisation, stage, ...fields } = parseChanges(
        newAdoption,
        said,
        ADOPTION_INVALID,
      );
      const own = await this.findOwn.execute(organisation, viewer);
      if (!own) {
        const faults = [{ path: 'organisation', value: organisation, fault: 'unknownOrganisation' }];
        throw new DomainError(ADOPTION_INVALID, 'invalid', { faults });
      }
      const initiativeId = await this.apply.initiative(initiative, 'initiative');
      const existing = await this.keep.at({ initiativeId, organisationId: own.id, stage });
      const waiting = await this.waiting.latestOf(own.id, [], viewer);
      const same = waiting.find(({ entry }) => entry.initiativeId === initiativeId && entry.stage === stage);
      const there = existing?.withdrawn === false ? existing : same?.entry;
      if (there) throw new DomainError(ADOPTION_EXISTS, 'conflict', { id: there.id });
      const begin = {
        recordId: randomUUID(),
        organisationId: own.id,
        after: { initiative: initiativeId, stage },
      };
      const held = existing ?? (await this.waiting.begin(begin));
      const anew = { as: null, outcome: null, reason: null, note: null, ...fields };
      const after = await this.apply.execute(held, anew);
      return this.keep.execute(held, { ...after, withdrawn: false }, own.author);
    });
  }
}
