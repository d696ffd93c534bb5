import { Injectable } from '@nestjs/common';
import { RecordAudit } from '#history';
import { Transaction } from '#platform';
import { tidyEmail } from '../domain/email.js';
import { AccountStore } from '../persistence/account-store.js';
import { EndAccess } from './end-access.js';
import { TellAccountHolder } from './tell-account-holder.js';

/** The way back for whoever lost their app, or whose second factor is a stranger's: the operator takes it away. */
@Injectable()
export class ForgetSecondFactor {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountStore,
    private readonly access: EndAccess,
    private readonly audit: RecordAudit,
    private readonly holder: TellAccountHolder,
  ) {}

  /** With it goes every way in but the mailbox, which is told. @returns false: nobody has this address */
  execute(email: string): Promise<boolean> {
    return this.transaction.run(async () => {
      const account = await this.accounts.findByEmail(tidyEmail(email));
      if (!account) return false;
      await this.accounts.update(account.id, { totpSecret: null, totpConfirmedAt: null, totpUsedStep: null });
      await this.access.execute(account.id);
      await this.audit.execute({
        accountId: null,
        role: 'operator',
        action: 'accounts.second-factor-removed',
        subjectKind: 'account',
        subjectId: account.id,
      });
      await this.holder.execute(account.id, 'second-factor-removed');
      return true;
    });
  }
}
