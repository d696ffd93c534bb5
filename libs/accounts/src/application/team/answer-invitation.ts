import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { Account } from '../../domain/account.js';
import { linkSpent } from '../../domain/accounts.errors.js';
import type { Invitation } from '../../domain/invitation.js';
import { InvitationStore } from '../../persistence/invitation-store.js';
import { TokenStore } from '../../persistence/token-store.js';
import { GrantRole } from '../grant-role.js';
import { OpenAccount } from '../open-account.js';

/** What the link in an invitation does: it shows what is asked, and its page's button accepts. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly transaction: Transaction,
    private readonly tokens: TokenStore,
    private readonly invitations: InvitationStore,
    private readonly accounts: OpenAccount,
    private readonly roles: GrantRole,
  ) {}

  /** A link for the letter; null when there is nothing to accept any more. */
  async issue(invitationId: string): Promise<{ invitation: Invitation; token: string } | null> {
    const invitation = await this.invitations.findOpen(invitationId);
    if (!invitation) return null;
    const lifetime = invitation.expiresAt.getTime() - invitation.createdAt.getTime();
    const use = { purpose: 'invitation', accountId: null, details: { invitationId } } as const;
    return { invitation, token: await this.tokens.issue(use, lifetime) };
  }

  /** Null: the link is spent. Uses nothing up. */
  async look(token: string): Promise<Invitation | null> {
    const use = await this.tokens.look(token, ['invitation']);
    return use ? this.invitations.findOpen(String(use.details.invitationId)) : null;
  }

  /**
   * Makes the account where there is none: whoever has the link has the mailbox.
   *
   * @throws DomainError `SIGN_IN.LINK_SPENT`
   */
  accept(token: string, language: 'de' | 'en'): Promise<Account> {
    return this.transaction.run(async () => {
      const use = await this.tokens.take(token, ['invitation']);
      const invitation = use && (await this.invitations.accept(String(use.details.invitationId)));
      if (!invitation) throw linkSpent();
      const account = await this.accounts.execute(invitation.email, language);
      await this.roles.byInvitation(account.id, invitation);
      return account;
    });
  }
}
