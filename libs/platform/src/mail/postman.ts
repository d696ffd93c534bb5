import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { DomainError } from '../errors/domain-error.js';
import { Letters } from './letters.js';
import { type ClaimedMail, MailStore } from './mail-store.js';
import { Mailer } from './mailer.js';
import { nextAttempt } from './next-attempt.js';
import { Reachability } from './reachability.js';

/** Longer than the most patient mailer, so that nobody else sends meanwhile. */
const LEASE_MS = 2 * 60_000;

/** Addresses of mails that are done are kept this long, to answer whether one was sent. */
const KEEP_MS = 30 * 24 * 60 * 60_000;

/**
 * Sends mails that wait. Killed before a server took the mail, it is sent after the lease; killed between the server's yes and our
 * commit, it is sent once more with the same Message-ID.
 */
@Injectable()
export class Postman {
  private readonly logger = new Logger(Postman.name);

  constructor(
    private readonly mails: MailStore,
    private readonly letters: Letters,
    private readonly mailer: Mailer,
    private readonly reachability: Reachability,
    private readonly clock: Clock,
  ) {}

  /** At the start: mails of a killed worker do not wait for their lease. */
  takeOver(): Promise<void> {
    return this.mails.takeOver();
  }

  /** Sends one mail, or finds out why not. @returns whether there was one */
  async deliverNext(): Promise<boolean> {
    const now = this.clock.now();
    const mail = await this.mails.claim(now, new Date(now.getTime() + LEASE_MS));
    if (!mail) return false;
    const outcome = await this.deliver(mail).catch((error: Error) => error);
    if (outcome instanceof Error) await this.giveUpOrPostpone(mail, outcome);
    else {
      await this.mails.settle(mail.id, outcome, this.clock.now(), null);
      if (outcome === 'sent') await this.reachability.noteTaken(mail.recipient);
    }
    return true;
  }

  /** @returns how many settled mails were taken away for good */
  async forget(): Promise<number> {
    await this.reachability.forget();
    return this.mails.forget(new Date(this.clock.now().getTime() - KEEP_MS));
  }

  private async deliver({
    id,
    recipient,
    language,
    kind,
    payload,
  }: ClaimedMail): Promise<'sent' | 'dropped'> {
    const letter = await this.letters.get(kind).compose(payload, language);
    if (!letter) return 'dropped';
    await this.mailer.send({ id, to: recipient, language, letter });
    return 'sent';
  }

  /** Whatever is not a refusal may be mended: a server, a setting, a defect. */
  private async giveUpOrPostpone(mail: ClaimedMail, error: Error): Promise<void> {
    const code = codeOf(error);
    const now = this.clock.now();
    const isFinal = error instanceof DomainError && error.kind === 'invalid';
    const next = isFinal ? null : nextAttempt(mail.attempts, mail.createdAt, now);
    // Only codes: words of others may hold the address.
    this.logger.warn(`Mail ${mail.id} (${mail.kind}) ${next ? 'waits' : 'failed'}: ${code}`);
    if (error instanceof DomainError && error.details.isMailbox === true) {
      await this.reachability.noteRefused(mail.recipient);
    }
    if (next) await this.mails.postpone(mail.id, next, code);
    else await this.mails.settle(mail.id, 'failed', now, code);
  }
}

function codeOf(error: Error & { code?: unknown }): string {
  if (!(error instanceof DomainError)) return typeof error.code === 'string' ? error.code : error.name;
  const { reason } = error.details;
  return typeof reason === 'string' ? `${error.code} ${reason}` : error.code;
}
