import { Inject, Injectable } from '@nestjs/common';
import { GetClaim } from '#accounts';
import { messagesOf } from '#messages';
import { ReadOrganisations } from '#organisations';
import { CONFIG, type Config, Letter, VISITOR, writeLetter, type WrittenLetter } from '#platform';

/** Tells a claimant what became of their claim, with the reason where it was rejected. */
@Injectable()
export class ClaimDecidedLetter extends Letter {
  readonly kind = 'accounts.claim-decided';

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly claims: GetClaim,
    private readonly organisations: ReadOrganisations,
  ) {
    super();
  }

  async compose(
    { claimId }: Readonly<Record<string, unknown>>,
    language: 'de' | 'en',
  ): Promise<WrittenLetter | null> {
    const claim = await this.claims.byId(String(claimId));
    if (!claim || claim.state === 'open') return null;
    const { organisationId, state, reason } = claim;
    const organisation = (await this.organisations.forViewer([organisationId], VISITOR)).get(organisationId);
    if (!organisation) return null;
    const { accounts, claims } = messagesOf(language);
    const t = claims.decidedLetter;
    const { slug, name } = organisation;
    const url = `${this.config.publicUrl}${language === 'en' ? '/en' : ''}/organisationen/${slug}`;
    const said = state === 'passed' ? [t.passed(name)] : [t.rejected(name), reason ?? t.otherPassed];
    return writeLetter(language, t.subject(name), [
      accounts.letters.greeting,
      ...said,
      { label: t.open, url },
      accounts.letters.closing,
    ]);
  }
}
