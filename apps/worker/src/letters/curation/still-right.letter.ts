import { Inject, Injectable } from '@nestjs/common';
import { ConfirmationLinks, ManageTeam } from '#accounts';
import { ReadUnconfirmed } from '#curation';
import { messagesOf } from '#messages';
import { ReadOrganisations } from '#organisations';
import { CONFIG, type Config, Letter, writeLetter, type WrittenLetter } from '#platform';

/** "Still right?", with what everybody sees. Not sent to whoever lost the role, nor after somebody answered. */
@Injectable()
export class StillRightLetter extends Letter {
  readonly kind = 'curation.still-right';

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly questions: ReadUnconfirmed,
    private readonly team: ManageTeam,
    private readonly organisations: ReadOrganisations,
    private readonly links: ConfirmationLinks,
  ) {
    super();
  }

  async compose(
    payload: Readonly<Record<string, unknown>>,
    language: 'de' | 'en',
  ): Promise<WrittenLetter | null> {
    const [organisationId, accountId] = [String(payload['organisationId']), String(payload['accountId'])];
    const holders = await this.team.holders(organisationId);
    const isTheirs = holders.some((held) => held.accountId === accountId && held.role !== 'member');
    const shown = (await this.organisations.forAudience([organisationId], 'public')).get(organisationId);
    if (!isTheirs || !shown || !(await this.questions.isAsked(organisationId))) return null;
    const { accounts, freshness: t } = messagesOf(language);
    const site = `${this.config.publicUrl}${language === 'en' ? '/en' : ''}`;
    const token = await this.links.issue({ accountId, organisationId });
    return writeLetter(language, t.subject(shown.name), [
      accounts.letters.greeting,
      t.text(shown.name),
      {
        items: [
          t.name(shown.name),
          t.summary(shown.summary ?? t.nothing),
          t.website(shown.website ?? t.nothing),
          t.open(shown.openForCooperation),
        ],
      },
      { label: t.confirmLink, url: `${site}/bestaetigung/${token}` },
      { label: t.profileLink, url: `${site}/organisationen/${shown.slug}` },
      t.otherwise,
      accounts.letters.closing,
    ]);
  }
}
