import { Injectable } from '@nestjs/common';
import { ReadOrganisations } from '#organisations';
import { Transaction } from '#platform';
import { InitiativeStore } from '../persistence/initiative-store.js';
import { KeepInitiatives } from './keep-initiatives.js';

/**
 * Shows or hides initiatives whose lead was withdrawn, was merged or came back, and derives their topics anew.
 * To be called for `organisations.profile-changed`; does nothing, and makes no news, where all is as it should be.
 */
@Injectable()
export class FollowLeads {
  constructor(
    private readonly transaction: Transaction,
    private readonly initiatives: InitiativeStore,
    private readonly organisations: ReadOrganisations,
    private readonly keep: KeepInitiatives,
  ) {}

  execute(organisationIds: readonly string[]): Promise<void> {
    return this.transaction.run(async () => {
      const led = await this.initiatives.lockByLeads(organisationIds);
      const active = await this.organisations.refs(led.map(({ lead }) => lead));
      const turned = led.filter(({ lead, shown, withdrawn }) => shown !== (active.has(lead) && !withdrawn));
      await this.keep.execute(turned.map((initiative) => ({ ...initiative, shown: !initiative.shown })));
    });
  }
}
