import { Injectable } from '@nestjs/common';
import { Reachability, Transaction } from '#platform';
import type { Account } from '../../domain/account.js';
import { linkSpent } from '../../domain/accounts.errors.js';
import { LINK_LIFETIME_MS } from '../../domain/token.js';
import { TokenStore } from '../../persistence/token-store.js';
import { OpenAccount } from '../open-account.js';

/** What the link stands for with which somebody begins to enter an organisation. */
export interface EntryProof {
  readonly mailbox: string;
  /** Of the place that they came from, or null. */
  readonly ags: string | null;
}

/** Links that prove the mailbox of somebody who enters an organisation: each once, for 15 minutes. */
@Injectable()
export class EntryLinks {
  constructor(
    private readonly transaction: Transaction,
    private readonly tokens: TokenStore,
    private readonly accounts: OpenAccount,
    private readonly reachability: Reachability,
  ) {}

  issue(proof: EntryProof): Promise<string> {
    return this.tokens.issue({ purpose: 'entry', accountId: null, details: { ...proof } }, LINK_LIFETIME_MS);
  }

  /** Null: the link is spent. Uses nothing up: scanners open links too. */
  async look(token: string): Promise<EntryProof | null> {
    const use = await this.tokens.look(token, ['entry']);
    return use && (use.details as unknown as EntryProof);
  }

  /** Opens the account of the mailbox, or finds it. @throws DomainError `SIGN_IN.LINK_SPENT` */
  accept(token: string, language: 'de' | 'en'): Promise<EntryProof & { readonly account: Account }> {
    return this.transaction.run(async () => {
      const use = await this.tokens.take(token, ['entry']);
      if (!use) throw linkSpent();
      const proof = use.details as unknown as EntryProof;
      const account = await this.accounts.execute(proof.mailbox, language);
      await this.reachability.noteReached(account.email);
      return { ...proof, account };
    });
  }
}
