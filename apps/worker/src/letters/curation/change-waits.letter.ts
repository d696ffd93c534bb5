import { Inject, Injectable } from '@nestjs/common';
import { ManageTeam } from '#accounts';
import { messagesOf } from '#messages';
import { ListChanges, ReadOrganisations } from '#organisations';
import { CONFIG, type Config, Letter, writeLetter, type WrittenLetter } from '#platform';

/** Tells an owner that a change waits for them. Not sent once it is decided, nor to whoever is no owner any more. */
@Injectable()
export class ChangeWaitsLetter extends Letter {
  readonly kind = 'curation.change-waits';

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly changes: ListChanges,
    private readonly team: ManageTeam,
    private readonly organisations: ReadOrganisations,
  ) {
    super();
  }

  async compose(
    { changeId, accountId }: Readonly<Record<string, unknown>>,
    language: 'de' | 'en',
  ): Promise<WrittenLetter | null> {
    const change = await this.changes.find(String(changeId));
    if (change?.state !== 'open') return null;
    const { organisationId } = change;
    const holders = await this.team.holders(organisationId);
    const isTheirs = holders.some((held) => held.accountId === accountId && held.role === 'owner');
    const organisation = (await this.organisations.refs([organisationId])).get(organisationId);
    if (!isTheirs || !organisation) return null;
    const { accounts, approval } = messagesOf(language);
    const t = approval.waitsLetter;
    const { name, slug } = organisation;
    const url = `${this.config.publicUrl}${language === 'en' ? '/en' : ''}/organisationen/${slug}/freigaben`;
    return writeLetter(language, t.subject(name), [
      accounts.letters.greeting,
      t.text(name),
      { label: approval.letter.open, url },
      accounts.letters.closing,
    ]);
  }
}
