import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { tooBusy } from '../domain/accounts.errors.js';
import { ARGON2 } from '../domain/password.js';

/** Waiting for their turn; beyond that somebody tries passwords rather than types them. */
const LONGEST_QUEUE = 50;

/** argon2id, one at a time: however many sign in at once, the rest of the portal keeps its processor. */
@Injectable()
export class PasswordHasher {
  private turn: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private decoy: Promise<string> | null = null;

  hash(password: string): Promise<string> {
    return this.inTurn(() => this.derive(password));
  }

  /**
   * Takes as long for an account without a password, or without an account, as for a wrong one.
   *
   * @throws DomainError `SIGN_IN.TOO_BUSY` when too many wait
   */
  verify(known: string | null, password: string): Promise<boolean> {
    return this.inTurn(async () => {
      // Also where it is not needed: the first unknown address after a start would take twice as long.
      const decoy = await (this.decoy ??= this.derive('nobody has this password'));
      const isRight = await this.compare(known ?? decoy, password);
      return isRight && known !== null;
    });
  }

  protected derive(password: string): Promise<string> {
    return hash(password, ARGON2);
  }

  protected compare(known: string, password: string): Promise<boolean> {
    return verify(known, password, ARGON2);
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting >= LONGEST_QUEUE) throw tooBusy();
    this.waiting += 1;
    const mine = this.turn.then(work);
    this.turn = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      this.waiting -= 1;
    }
  }
}
