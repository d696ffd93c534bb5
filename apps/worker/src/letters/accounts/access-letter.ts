import type { FindRecipients } from '#accounts';
import { messagesOf, type Messages } from '#messages';
import { type Config, Letter, writeLetter, type WrittenLetter } from '#platform';

type ChangeKind = keyof Pick<
  Messages['accounts']['letters'],
  | 'passwordChanged'
  | 'secondFactorSet'
  | 'secondFactorRemoved'
  | 'recoveryCodesMade'
  | 'recoveryCodeUsed'
  | 'accessTokenMade'
  | 'addressRestored'
>;

/** Where somebody goes who did not do it themselves: pages for everybody, as the letter itself opens nothing. */
const PATHS: Record<ChangeKind, string> = {
  passwordChanged: '/passwort',
  secondFactorSet: '/passwort',
  secondFactorRemoved: '/impressum',
  recoveryCodesMade: '/passwort',
  recoveryCodeUsed: '/passwort',
  accessTokenMade: '/passwort',
  addressRestored: '/impressum',
};

/** Tells somebody that what signs them in changed, or was used up, and what to do if it was not they. It holds no secret, as a letter is forwarded. */
export abstract class AccessLetter extends Letter {
  protected abstract readonly change: ChangeKind;

  constructor(
    private readonly config: Config,
    private readonly recipients: FindRecipients,
  ) {
    super();
  }

  async compose(
    { accountId }: Readonly<Record<string, unknown>>,
    language: 'de' | 'en',
  ): Promise<WrittenLetter | null> {
    const id = String(accountId);
    if (!(await this.recipients.execute([id])).has(id)) return null;
    const { [this.change]: t, greeting, closing } = messagesOf(language).accounts.letters;
    const url = `${this.config.publicUrl}${language === 'en' ? '/en' : ''}${PATHS[this.change]}`;
    return writeLetter(language, t.subject, [greeting, t.text, t.notMe, { label: t.open, url }, closing]);
  }
}
