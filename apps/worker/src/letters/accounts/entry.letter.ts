import { Inject, Injectable } from '@nestjs/common';
import { EntryLinks } from '#accounts';
import { messagesOf } from '#messages';
import { CONFIG, type Config, Letter, writeLetter, type WrittenLetter } from '#platform';

/** To whoever wants to enter an organisation: its link leads to a page, whose button opens an account. */
@Injectable()
export class EntryLetter extends Letter {
  readonly kind = 'accounts.entry';

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly links: EntryLinks,
  ) {
    super();
  }

  async compose(
    { mailbox, ags }: Readonly<Record<string, unknown>>,
    language: 'de' | 'en',
  ): Promise<WrittenLetter> {
    const token = await this.links.issue({
      mailbox: String(mailbox),
      ags: typeof ags === 'string' ? ags : null,
    });
    const { accounts, submissions } = messagesOf(language);
    const { linkLetter: t } = submissions.entry;
    const url = `${this.config.publicUrl}${language === 'en' ? '/en' : ''}/eintragen/${token}`;
    return writeLetter(language, t.subject, [
      accounts.letters.greeting,
      t.text,
      { label: t.open, url },
      t.ignore,
      accounts.letters.closing,
    ]);
  }
}
