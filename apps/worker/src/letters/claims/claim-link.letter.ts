import { Inject, Injectable } from '@nestjs/common';
import { ClaimLinks } from '#accounts';
import { messagesOf } from '#messages';
import { ReadOrganisations } from '#organisations';
import { CONFIG, type Config, Letter, VISITOR, writeLetter, type WrittenLetter } from '#platform';

/** To the mailbox by which somebody claims an organisation: its link leads to a page, whose button proves. */
@Injectable()
export class ClaimLinkLetter extends Letter {
  readonly kind = 'accounts.claim';

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly links: ClaimLinks,
    private readonly organisations: ReadOrganisations,
  ) {
    super();
  }

  async compose(
    { claimId, organisationId, mailbox }: Readonly<Record<string, unknown>>,
    language: 'de' | 'en',
  ): Promise<WrittenLetter | null> {
    const id = String(organisationId);
    const organisation = (await this.organisations.forViewer([id], VISITOR)).get(id);
    if (!organisation || organisation.claimed) return null;
    const proof = {
      claimId: claimId === null ? null : String(claimId),
      organisationId: id,
      mailbox: String(mailbox),
    };
    const token = await this.links.issue(proof);
    if (token === null) return null;
    const { accounts, claims } = messagesOf(language);
    const t = claims.linkLetter;
    const url = `${this.config.publicUrl}${language === 'en' ? '/en' : ''}/uebernahme/${token}`;
    return writeLetter(language, t.subject(organisation.name), [
      accounts.letters.greeting,
      t.text(organisation.name),
      { label: t.open, url },
      t.ignore,
      accounts.letters.closing,
    ]);
  }
}
