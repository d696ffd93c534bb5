import { Injectable } from '@nestjs/common';
import { linkSpent } from '../domain/accounts.errors.js';
import { TokenStore, type TokenUse } from '../persistence/token-store.js';

/** Until after the last reminder, ms. */
const LIFETIME_MS = 60 * 24 * 60 * 60_000;

/** Who confirms what by the link of a yearly question. */
export interface Confirming {
  /** Null: the organisation's own mailbox. */
  readonly accountId: string | null;
  readonly organisationId: string;
}

/** Links by which somebody says "still right" without signing in. They are good for nothing else. */
@Injectable()
export class ConfirmationLinks {
  constructor(private readonly tokens: TokenStore) {}

  issue({ accountId, organisationId }: Confirming): Promise<string> {
    return this.tokens.issue(
      { purpose: 'confirmation', accountId, details: { organisationId } },
      LIFETIME_MS,
    );
  }

  /** Null: used up, too old or unknown. Uses nothing up: scanners open links too. */
  async look(token: string): Promise<Confirming | null> {
    return confirmingOf(await this.tokens.look(token, ['confirmation']));
  }

  /** @throws DomainError `SIGN_IN.LINK_SPENT` */
  async take(token: string): Promise<Confirming> {
    const confirming = confirmingOf(await this.tokens.take(token, ['confirmation']));
    if (!confirming) throw linkSpent();
    return confirming;
  }
}

function confirmingOf(use: TokenUse | null): Confirming | null {
  const organisationId = use?.details['organisationId'];
  return use && typeof organisationId === 'string' ? { accountId: use.accountId, organisationId } : null;
}
