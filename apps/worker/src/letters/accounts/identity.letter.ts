import { Inject, Injectable } from '@nestjs/common';
import { IdentityLinks, identityTie } from '#accounts';
import { messagesOf } from '#messages';
import { ReadOrganisations } from '#organisations';
import { CONFIG, type Config, Letter, VISITOR, writeLetter, type WrittenLetter } from '#platform';

/** Asks a mailbox whether a provider that names it may sign it in. */
@Injectable()
export class IdentityLetter extends Letter {
  readonly kind = 'accounts.identity';

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly links: IdentityLinks,
    private readonly organisations: ReadOrganisations,
  ) {
    super();
  }

  async compose(
    payload: Readonly<Record<string, unknown>>,
    language: 'de' | 'en',
  ): Promise<WrittenLetter | null> {
    const tie = identityTie.parse(payload);
    const shown = await this.organisations.forViewer([tie.organisationId], VISITOR);
    const organisation = shown.get(tie.organisationId);
    const token = organisation ? await this.links.issue(tie) : null;
    if (!organisation || token === null) return null;
    const { accounts, oidc } = messagesOf(language);
    const t = oidc.letter;
    const site = `${this.config.publicUrl}${language === 'en' ? '/en' : ''}`;
    return writeLetter(language, t.subject, [
      accounts.letters.greeting,
      t.text(organisation.name),
      { label: t.open, url: `${site}/anmelden/oidc/bestaetigen/${token}` },
      t.ignore,
      accounts.letters.closing,
    ]);
  }
}
