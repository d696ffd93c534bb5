import { Inject, Injectable } from '@nestjs/common';
import { AddressLinks } from '#accounts';
import { messagesOf } from '#messages';
import { CONFIG, type Config, Letter, writeLetter, type WrittenLetter } from '#platform';

/** Asks a mailbox whether it is to be an account's. */
@Injectable()
export class NewAddressLetter extends Letter {
  readonly kind = 'accounts.new-address';

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly links: AddressLinks,
  ) {
    super();
  }

  async compose(
    { accountId, email, at }: Readonly<Record<string, unknown>>,
    language: 'de' | 'en',
  ): Promise<WrittenLetter | null> {
    const token = await this.links.toConfirm(String(accountId), String(email), new Date(String(at)));
    if (token === null) return null;
    const { newAddress: t, greeting, closing } = messagesOf(language).accounts.letters;
    const url = `${this.config.publicUrl}${language === 'en' ? '/en' : ''}/adresse/${token}`;
    return writeLetter(language, t.subject, [greeting, t.text, { label: t.subject, url }, t.ignore, closing]);
  }
}
