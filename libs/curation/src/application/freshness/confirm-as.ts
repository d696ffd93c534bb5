import { Injectable } from '@nestjs/common';
import { type Confirming, FindViewer } from '#accounts';
import { ConfirmOnBehalf, ConfirmOrganisation, ReadOrganisations } from '#organisations';
import { DomainError } from '#platform';

/** Confirms a profile for an account, with the rights that it has now, or for whoever reads the organisation's own mailbox. */
@Injectable()
export class ConfirmAs {
  constructor(
    private readonly viewers: FindViewer,
    private readonly organisations: ReadOrganisations,
    private readonly confirm: ConfirmOrganisation,
    private readonly onBehalf: ConfirmOnBehalf,
  ) {}

  /**
   * @returns slug of the organisation
   * @throws DomainError `ACCESS.FORBIDDEN`, `ORGANISATION.NOT_FOUND`
   */
  async execute({ accountId, organisationId }: Confirming): Promise<string> {
    const organisation = (await this.organisations.refs([organisationId])).get(organisationId);
    if (!organisation) throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found');
    if (accountId === null) {
      await this.onBehalf.execute(organisation.slug, { accountId, role: 'organisation' });
      return organisation.slug;
    }
    const known = await this.viewers.execute(accountId);
    if (!known) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
    await this.confirm.execute(organisation.slug, known.viewer);
    return organisation.slug;
  }
}
