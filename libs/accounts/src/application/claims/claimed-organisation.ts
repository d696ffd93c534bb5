import { Injectable } from '@nestjs/common';
import { type OrganisationView, ProvingDomains, ReadOrganisations, ReadScopes } from '#organisations';
import { alreadyClaimed, claimUnknown } from '../../domain/claims/claim.errors.js';

/** What a claim needs to know of its organisation. */
@Injectable()
export class ClaimedOrganisation {
  constructor(
    private readonly organisations: ReadOrganisations,
    private readonly readScopes: ReadScopes,
    private readonly proving: ProvingDomains,
  ) {}

  /**
   * As everybody sees it: what only some may see proves nothing, and must not show in an answer.
   *
   * @throws DomainError `CLAIM.ALREADY_CLAIMED`; `CLAIM.NOT_FOUND` where the organisation is gone
   */
  async unclaimed(id: string): Promise<OrganisationView> {
    const organisation = (await this.organisations.forAudience([id], 'public')).get(id);
    if (!organisation) throw claimUnknown();
    if (organisation.claimed) throw alreadyClaimed();
    return organisation;
  }

  /** By which it can be shown that somebody belongs to it. */
  domains(id: string): Promise<string[]> {
    return this.proving.of(id);
  }

  /** The parts of the directory that it belongs to, for curators of a part. */
  scopes(organisation: OrganisationView): Promise<string[]> {
    return this.readScopes.execute(organisation);
  }
}
