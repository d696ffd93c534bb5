import { Injectable } from '@nestjs/common';
import { GetOrganisation, type OrganisationView, ProvingDomains } from '#organisations';
import { DomainError, VISITOR } from '#platform';

/** As everybody sees it, with the domains that prove something. */
export interface ClaimedView extends OrganisationView {
  readonly provingDomains: readonly string[];
}

/** The organisation that somebody claims, as everybody sees it: what only some may see proves nothing. */
@Injectable()
export class FindClaimed {
  constructor(
    private readonly organisations: GetOrganisation,
    private readonly proving: ProvingDomains,
  ) {}

  /** A former address is not followed: what is sent is meant for what was seen. @throws DomainError `ORGANISATION.NOT_FOUND` */
  async execute(slug: string): Promise<ClaimedView> {
    const located = await this.organisations.execute(slug, VISITOR);
    if ('movedTo' in located) throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found', { slug });
    return { ...located.found, provingDomains: await this.proving.of(located.found.id) };
  }
}
