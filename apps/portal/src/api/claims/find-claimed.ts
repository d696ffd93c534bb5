import { Injectable } from '@nestjs/common';
import { GetOrganisation, type OrganisationView } from '#organisations';
import { DomainError, VISITOR } from '#platform';

/** The organisation that somebody claims, as everybody sees it: what only some may see proves nothing. */
@Injectable()
export class FindClaimed {
  constructor(private readonly organisations: GetOrganisation) {}

  /** A former address is not followed: what is sent is meant for what was seen. @throws DomainError `ORGANISATION.NOT_FOUND` */
  async execute(slug: string): Promise<OrganisationView> {
    const located = await this.organisations.execute(slug, VISITOR);
    if ('movedTo' in located) throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found', { slug });
    return located.found;
  }
}
