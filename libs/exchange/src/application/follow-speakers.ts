import { Injectable } from '@nestjs/common';
import { ReadOrganisations } from '#organisations';
import { Outbox, Transaction } from '#platform';
import { STATEMENT_CHANGED } from '../domain/exchange.event.js';
import { StatementStore } from '../persistence/statement-store.js';

/**
 * Shows or hides statements of organisations that were withdrawn, were merged or came back. To be called for
 * `organisations.profile-changed`; does nothing, and makes no news, where all is as it should be.
 */
@Injectable()
export class FollowSpeakers {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: StatementStore,
    private readonly organisations: ReadOrganisations,
    private readonly outbox: Outbox,
  ) {}

  execute(organisationIds: readonly string[]): Promise<void> {
    return this.transaction.run(async () => {
      const said = await this.statements.lockBySpeakers(organisationIds);
      const active = await this.organisations.refs(said.map(({ by }) => by));
      const turned = said.filter(({ by, shown, withdrawn }) => shown !== (active.has(by) && !withdrawn));
      await this.statements.save(turned.map((statement) => ({ ...statement, shown: !statement.shown })));
      await this.outbox.append(turned.map(({ id }) => ({ event: STATEMENT_CHANGED, subject: id })));
    });
  }
}
