import { Injectable } from '@nestjs/common';
import { type Confirming, FindViewer } from '#accounts';
import { ConfirmOrganisation, ReadOrganisations } from '#organisations';
import { DomainError } from '#platform';

/** Confirms a profile for an account, with the rights that it has now. */
@Injectable()
export class ConfirmAs {
  constructor(
    private readonly viewers: FindViewer,
    private readonly organisations: ReadOrganisations,
    private readonly confirm: ConfirmOrganisation,
  ) {}

  /**
   * @returns slug of the organisation
   * @throws DomainError `ACCESS.FORBIDDEN`, `ORGANISATION.NOT_FOUND`
   */
  async execute({ accountId, organisationId }: Confirming): Promise<string> {
    const known = await this.viewers.execute(accountId);
    if (!known) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
    const organisation = (await this.organisations.refs([organisationId])).get(organisationId);
    if (!organisation) throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found');
    await this.confirm.execute(organisation.slug, known.viewer);
    return organisation.slug;
  }
}
