import type { IssueLink } from '#accounts';
import { messagesOf, type Messages } from '#messages';
import { type Config, Letter, writeLetter, type WrittenLetter } from '#platform';

type LinkKind = keyof Pick<Messages['accounts']['letters'], 'signIn' | 'password'>;

const PATHS: Record<LinkKind, string> = { signIn: '/anmelden/link/', password: '/passwort/' };

/** A letter with a link that proves a mailbox. Whoever asks again gets another; each holds for its own 15 minutes. */
export abstract class LinkLetter extends Letter {
  protected abstract readonly link: LinkKind;

  constructor(
    private readonly config: Config,
    private readonly links: IssueLink,
  ) {
    super();
  }

  async compose(
    { email, wanted }: Readonly<Record<string, unknown>>,
    language: 'de' | 'en',
  ): Promise<WrittenLetter | null> {
    const token = await this.links.execute(String(email), this.link === 'signIn' ? 'sign-in' : 'password');
    if (token === null) return null;
    const { [this.link]: t, greeting, closing } = messagesOf(language).accounts.letters;
    const then = typeof wanted === 'string' && wanted !== '' ? `?weiter=${encodeURIComponent(wanted)}` : '';
    const prefix = language === 'en' ? '/en' : '';
    const url = `${this.config.publicUrl}${prefix}${PATHS[this.link]}${token}${then}`;
    return writeLetter(language, t.subject, [greeting, t.text, { label: t.subject, url }, t.ignore, closing]);
  }
}
