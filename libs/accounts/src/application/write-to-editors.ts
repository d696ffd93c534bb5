import { Injectable } from '@nestjs/common';
import { MailQueue } from '#platform';
import { AccountStore } from '../persistence/account-store.js';

/** Letters of one kind that one person gets a day: others cause them, and can cause them again. The rest stands on their pages. */
const MOST_A_DAY = 20;

/** Writes to those who may edit an organisation. Call it inside the `Transaction.run` that does what they are told of. */
@Injectable()
export class WriteToEditors {
  constructor(
    private readonly accounts: AccountStore,
    private readonly mails: MailQueue,
  ) {}

  /**
   * @param payload ids only: what is told is read when the letter is written
   * @param actorId who did it, and knows
   * @param least role of those who are written to
   */
  async execute(
    organisationId: string,
    kind: string,
    payload: Readonly<Record<string, string>>,
    actorId: string | null,
    least: 'editor' | 'owner' = 'editor',
  ): Promise<void> {
    const holders = await this.accounts.holdersOf(organisationId);
    const told = holders.filter(
      ({ accountId, role }) => (role === 'owner' || role === least) && accountId !== actorId,
    );
    const full = await this.mails.fullAmong(
      told.map(({ email }) => email),
      kind,
      MOST_A_DAY,
    );
    const reached = told.filter(({ email }) => !full.has(email));
    await this.mails.append(
      reached.map(({ accountId, email, language }) => ({
        to: email,
        language,
        kind,
        payload: { ...payload, organisationId, accountId },
      })),
    );
  }
}
