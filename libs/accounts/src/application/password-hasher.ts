import { setTimeout as sleep } from 'node:timers/promises';
import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { tooBusy } from '../domain/accounts.errors.js';
import { ARGON2 } from '../domain/passwords/password.js';

/** Waiting for their turn; beyond that somebody tries passwords rather than types them. */
const LONGEST_QUEUE = 50;

/**
 * argon2id, one at a time, and as long a rest after each while others wait: however many sign in at once, they cost half a core,
 * and whoever searches keeps the rest.
 */
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

  /** Refuses before anything was done for somebody. @throws DomainError `SIGN_IN.TOO_BUSY` */
  checkRoom(): void {
    if (this.waiting >= LONGEST_QUEUE) throw tooBusy();
  }

  protected derive(password: string): Promise<string> {
    return hash(password, ARGON2);
  }

  protected compare(known: string, password: string): Promise<boolean> {
    return verify(known, password, ARGON2);
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    this.checkRoom();
    this.waiting += 1;
    let began = 0;
    const mine = this.turn.then(() => {
      began = performance.now();
      return work();
    });
    const rest = () => (this.waiting > 1 ? sleep(performance.now() - began) : undefined);
    this.turn = mine.then(rest, rest);
    try {
      return await mine;
    } finally {
      this.waiting -= 1;
    }
  }
}
