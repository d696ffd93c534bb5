import { Injectable } from '@nestjs/common';
import { Transaction } from '../../database/transaction.js';
import { MailStore } from '../mail-store.js';
import { Reachability } from '../reachability.js';
import { verdictOf } from './delivery-report.js';
import { readReport } from './read-report.js';

/**
 * What came of a returned message: `bounced`, its mailbox takes no mail; `lost`, this mail did not arrive; `nothing-settled`, it may
 * still; and where nothing was changed because it cannot be believed: `no-report`, `unknown-mail`, `other-recipient`.
 */
export type BounceOutcome =
  | 'bounced'
  | 'lost'
  | 'nothing-settled'
  | 'no-report'
  | 'unknown-mail'
  | 'other-recipient';

/** Takes what servers send back days after they had taken a mail. Anybody can write such a message: it is believed only of a mail that we sent, to whom we sent it. */
@Injectable()
export class TakeBounce {
  constructor(
    private readonly transaction: Transaction,
    private readonly mails: MailStore,
    private readonly reachability: Reachability,
  ) {}

  /** What is final is kept as a refusal at sending would be. May run as often as one likes. @param message as it came, with its head */
  async execute(message: Buffer): Promise<BounceOutcome> {
    const report = await readReport(message);
    if (!report) return 'no-report';
    const recipient = report.mailId && (await this.mails.recipientOf(report.mailId));
    if (!report.mailId || !recipient) return 'unknown-mail';
    const said = report.recipients.find(({ addresses }) => addresses.includes(recipient.toLowerCase()));
    if (!said) return 'other-recipient';
    const verdict = verdictOf(said);
    if (verdict === 'nothing') return 'nothing-settled';
    await this.keep(report.mailId, recipient, said.status, verdict === 'mailbox');
    return verdict === 'mailbox' ? 'bounced' : 'lost';
  }

  private keep(id: string, recipient: string, status: string, isMailbox: boolean): Promise<void> {
    return this.transaction.run(async () => {
      const isNews = await this.mails.takeBack(id, `MAIL.RETURNED ${status}`);
      if (isNews && isMailbox) await this.reachability.noteReported(recipient);
    });
  }
}
