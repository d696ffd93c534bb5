import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RecordAudit } from '#history';
import { Clock, type Curates, Transaction } from '#platform';
import type { Account } from '../domain/account.js';
import { tidyEmail } from '../domain/email.js';
import { AccountStore } from '../persistence/account-store.js';

@Injectable()
export class OpenAccount {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountStore,
    private readonly audit: RecordAudit,
    private readonly clock: Clock,
  ) {}

  /** The account of an address; made where there is none. @param curates null leaves what it may as it is */
  execute(email: string, language: 'de' | 'en', curates: Curates | null = null): Promise<Account> {
    return this.transaction.run(async () => {
      const held = await this.accounts.findByEmail(tidyEmail(email));
      if (held && !curates) return held;
      const now = this.clock.now();
      if (held) {
        await this.accounts.update(held.id, { curates, rightsChangedAt: now });
        await this.record(held.id, held.curates, curates!);
        return { ...held, curates, rightsChangedAt: now };
      }
      const account: Account = {
        id: randomUUID(),
        email: tidyEmail(email),
        language,
        passwordHash: null,
        totpSecret: null,
        totpConfirmedAt: null,
        totpUsedStep: null,
        curates,
        rightsChangedAt: now,
        devicesSince: null,
        createdAt: now,
      };
      // Two links to one mailbox, at once: the other one made it.
      if (!(await this.accounts.insert(account))) return this.execute(email, language, curates);
      if (curates) await this.record(account.id, null, curates);
      return account;
    });
  }

  /** Only whoever runs the system makes curators. */
  private async record(accountId: string, before: Curates | null, after: Curates): Promise<void> {
    if (before?.scope === after.scope && before.id === after.id) return;
    await this.audit.execute({
      accountId: null,
      role: 'operator',
      action: 'accounts.curator-made',
      subjectKind: 'account',
      subjectId: accountId,
      details: { curates: after },
    });
  }
}
