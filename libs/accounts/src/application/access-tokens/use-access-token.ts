import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import type { TokenScope } from '../../domain/access-token.js';
import { AccessTokenStore } from '../../persistence/access-token-store.js';
import { FindViewer, type Known } from '../find-viewer.js';
import { LimitAttempts } from '../limit-attempts.js';

/** Who stands behind a token that a program shows. */
@Injectable()
export class UseAccessToken {
  constructor(
    private readonly tokens: AccessTokenStore,
    private readonly viewers: FindViewer,
    private readonly attempts: LimitAttempts,
    private readonly clock: Clock,
  ) {}

  /**
   * Null: it does not hold, for whatever reason. Only such are counted: neighbours of whoever guesses go on.
   *
   * @param address of whoever asks
   * @throws DomainError `SIGN_IN.TOO_MANY_ATTEMPTS`
   */
  async execute(token: string, address: string): Promise<{ known: Known; scope: TokenScope } | null> {
    const found = await this.tokens.find(token);
    const known = found && (await this.viewers.asProgram(found.accountId, found.organisationId));
    if (!found || !known) {
      await this.attempts.count('token-address', address);
      return null;
    }
    const today = this.clock.now().toISOString().slice(0, 'yyyy-mm-dd'.length);
    // Written once a day, not with each request.
    if (found.lastUsed !== today) await this.tokens.noteUse(found.id, today);
    return { known, scope: found.scope };
  }
}
