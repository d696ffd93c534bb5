import { Inject, Injectable } from '@nestjs/common';
import { messagesOf } from '#messages';
import { ListChanges, ReadOrganisations } from '#organisations';
import { CONFIG, type Config, Letter, writeLetter, type WrittenLetter } from '#platform';

/** Tells an editor what became of their change, with the reason where it was rejected. What it held stays out of the mail. */
@Injectable()
export class ChangeDecidedLetter extends Letter {
  readonly kind = 'curation.change-decided';

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly changes: ListChanges,
    private readonly organisations: ReadOrganisations,
  ) {
    super();
  }

  async compose(
    { changeId }: Readonly<Record<string, unknown>>,
    language: 'de' | 'en',
  ): Promise<WrittenLetter | null> {
    const change = await this.changes.find(String(changeId));
    if (change?.state !== 'approved' && change?.state !== 'rejected') return null;
    const { organisationId, state, reason } = change;
    const organisation = (await this.organisations.refs([organisationId])).get(organisationId);
    if (!organisation) return null;
    const { accounts, approval } = messagesOf(language);
    const t = approval.letter;
    const { name, slug } = organisation;
    const url = `${this.config.publicUrl}${language === 'en' ? '/en' : ''}/organisationen/${slug}/freigaben`;
    return writeLetter(language, t.subject(name), [
      accounts.letters.greeting,
      ...(state === 'approved' ? [t.approved(name)] : [t.rejected(name), reason ?? '']),
      { label: t.open, url },
      accounts.letters.closing,
    ]);
  }
}
