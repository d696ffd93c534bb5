import { Inject, Injectable } from '@nestjs/common';
import { AddressLinks } from '#accounts';
import { messagesOf } from '#messages';
import { CONFIG, type Config, Letter, writeLetter, type WrittenLetter } from '#platform';

/** Tells the former mailbox of an account that another took its place, with a way back. */
@Injectable()
export class AddressChangedLetter extends Letter {
  readonly kind = 'accounts.address-changed';

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly links: AddressLinks,
  ) {
    super();
  }

  async compose(
    { accountId, from, at }: Readonly<Record<string, unknown>>,
    language: 'de' | 'en',
  ): Promise<WrittenLetter | null> {
    const token = await this.links.toUndo(String(accountId), String(from), new Date(String(at)));
    if (token === null) return null;
    const { addressChanged: t, greeting, closing } = messagesOf(language).accounts.letters;
    const url = `${this.config.publicUrl}${language === 'en' ? '/en' : ''}/adresse/zurueck/${token}`;
    return writeLetter(language, t.subject, [greeting, t.text, { label: t.undo, url }, t.holds, closing]);
  }
}
