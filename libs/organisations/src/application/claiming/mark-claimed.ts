import { Injectable } from '@nestjs/common';
import { Outbox, Transaction } from '#platform';
import { PROFILE_CHANGED } from '../../domain/organisation.event.js';
import { OrganisationStore } from '../../persistence/organisation-store.js';

/** An organisation has somebody who keeps its profile. Who may say so is checked by whoever calls. */
@Injectable()
export class MarkClaimed {
  constructor(
    private readonly transaction: Transaction,
    private readonly organisations: OrganisationStore,
    private readonly outbox: Outbox,
  ) {}

  /** @returns false where it was claimed already, or is withdrawn or merged */
  execute(id: string): Promise<boolean> {
    return this.transaction.run(async () => {
      if (!(await this.organisations.claim(id))) return false;
      await this.outbox.append([{ event: PROFILE_CHANGED, subject: id }]);
      return true;
    });
  }
}
