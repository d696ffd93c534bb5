import { Injectable } from '@nestjs/common';
import { FindRecipients } from '#accounts';
import { MailQueue } from '#platform';

/** Tells whoever waits for a decision that there is one. Call it inside the `Transaction.run` that decides. */
@Injectable()
export class WriteToSubmitter {
  constructor(
    private readonly recipients: FindRecipients,
    private readonly mails: MailQueue,
  ) {}

  /** @param payload ids only: what was decided is read when the letter is written */
  async execute(accountId: string, kind: string, payload: Readonly<Record<string, string>>): Promise<void> {
    const recipient = (await this.recipients.execute([accountId])).get(accountId);
    if (!recipient) return;
    const { email, language } = recipient;
    await this.mails.append([{ to: email, language, kind, payload }]);
  }
}
