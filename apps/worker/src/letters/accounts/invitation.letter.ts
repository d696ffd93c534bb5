import { Inject, Injectable } from '@nestjs/common';
import { AnswerInvitation } from '#accounts';
import { messagesOf } from '#messages';
import { ReadOrganisations } from '#organisations';
import { dayIn } from '../day-in.js';
import { CONFIG, type Config, Letter, VISITOR, writeLetter, type WrittenLetter } from '#platform';

@Injectable()
export class InvitationLetter extends Letter {
  readonly kind = 'accounts.invitation';

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly invitations: AnswerInvitation,
    private readonly organisations: ReadOrganisations,
  ) {
    super();
  }

  async compose(
    { invitationId, by }: Readonly<Record<string, unknown>>,
    language: 'de' | 'en',
  ): Promise<WrittenLetter | null> {
    const issued = await this.invitations.issue(String(invitationId));
    if (!issued) return null;
    const { organisationId, role, expiresAt } = issued.invitation;
    const organisation = (await this.organisations.forViewer([organisationId], VISITOR)).get(organisationId);
    if (!organisation) return null;
    const { accounts, team } = messagesOf(language);
    const t = team.letter;
    const url = `${this.config.publicUrl}${language === 'en' ? '/en' : ''}/einladung/${issued.token}`;
    return writeLetter(language, t.subject(organisation.name), [
      accounts.letters.greeting,
      (by === 'curator' ? t.byCurator : t.byOwner)(organisation.name, team.roles[role]),
      { label: t.open, url },
      t.valid(dayIn(language, expiresAt)),
      t.ignore,
      accounts.letters.closing,
    ]);
  }
}
