import { Inject, Injectable } from '@nestjs/common';
import { ConfirmationLinks } from '#accounts';
import { MayAnswer } from '#curation';
import { messagesOf } from '#messages';
import { ReadOrganisations } from '#organisations';
import { CONFIG, type Config, Letter, writeLetter, type WrittenLetter } from '#platform';

/** "Still right?", with what everybody sees. Not sent to whoever lost the role, nor after somebody answered. */
@Injectable()
export class StillRightLetter extends Letter {
  readonly kind = 'curation.still-right';

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly mayAnswer: MayAnswer,
    private readonly organisations: ReadOrganisations,
    private readonly links: ConfirmationLinks,
  ) {
    super();
  }

  async compose(
    payload: Readonly<Record<string, unknown>>,
    language: 'de' | 'en',
  ): Promise<WrittenLetter | null> {
    const organisationId = String(payload['organisationId']);
    const accountId = typeof payload['accountId'] === 'string' ? payload['accountId'] : null;
    const mailbox = typeof payload['mailbox'] === 'string' ? payload['mailbox'] : null;
    const shown = (await this.organisations.forAudience([organisationId], 'public')).get(organisationId);
    if (!shown || !(await this.mayAnswer.execute(organisationId, { accountId, mailbox }))) return null;
    const { accounts, freshness: t } = messagesOf(language);
    const site = `${this.config.publicUrl}${language === 'en' ? '/en' : ''}`;
    const token = await this.links.issue({ accountId, organisationId });
    const subject = payload['isReminder'] === true ? t.reminder(shown.name) : t.subject(shown.name);
    return writeLetter(language, subject, [
      accounts.letters.greeting,
      t.text(shown.name),
      {
        items: [
          t.name(shown.name),
          t.summary(shown.summary ?? t.nothing),
          t.website(shown.website ?? t.nothing),
          // Everybody is taken for not open who never said so: no page tells that as an answer.
          ...(shown.openForCooperation ? [t.open] : []),
        ],
      },
      ...(typeof payload['note'] === 'string' ? [t.note(payload['note'])] : []),
      { label: t.confirmLink, url: `${site}/bestaetigung/${token}` },
      { label: t.profileLink, url: `${site}/organisationen/${shown.slug}` },
      t.otherwise,
      accounts.letters.closing,
    ]);
  }
}
