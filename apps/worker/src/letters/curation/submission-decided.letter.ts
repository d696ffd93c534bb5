import { Inject, Injectable } from '@nestjs/common';
import { messagesOf } from '#messages';
import { OwnSubmissions, ReadOrganisations } from '#organisations';
import { CONFIG, type Config, Letter, writeLetter, type WrittenLetter } from '#platform';

/** Tells whoever wanted to add an organisation what became of it, with the reason where it was rejected. */
@Injectable()
export class SubmissionDecidedLetter extends Letter {
  readonly kind = 'curation.submission-decided';

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly submissions: OwnSubmissions,
    private readonly organisations: ReadOrganisations,
  ) {
    super();
  }

  async compose(
    { submissionId }: Readonly<Record<string, unknown>>,
    language: 'de' | 'en',
  ): Promise<WrittenLetter | null> {
    const submission = await this.submissions.find(String(submissionId));
    if (submission?.state !== 'approved' && submission?.state !== 'rejected') return null;
    const { profile, reason, organisationId } = submission;
    const site = `${this.config.publicUrl}${language === 'en' ? '/en' : ''}`;
    const organisation = (await this.organisations.refs([organisationId ?? ''].filter(Boolean))).get(
      organisationId ?? '',
    );
    const { accounts, submissions: t } = messagesOf(language);
    const { letter } = t;
    const said = organisation
      ? [
          letter.approved(profile.name),
          { label: letter.open, url: `${site}/organisationen/${organisation.slug}` },
        ]
      : [letter.rejected(profile.name), reason ?? '', { label: letter.own, url: `${site}/antraege` }];
    return writeLetter(language, letter.subject(profile.name), [
      accounts.letters.greeting,
      ...said.filter((part) => part !== ''),
      accounts.letters.closing,
    ]);
  }
}
