import { Injectable } from '@nestjs/common';
import { GetOrganisation, type OrganisationView } from '#organisations';
import { DomainError, hasRole, type Viewer } from '#platform';
import { Moved } from '../../edge/index.js';

/** The organisation of an address, for those who work on it and for curators. */
@Injectable()
export class FindTeam {
  constructor(private readonly organisations: GetOrganisation) {}

  /** @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN`; Moved where it has another address now */
  async execute(slug: string, viewer: Viewer): Promise<OrganisationView> {
    const located = await this.organisations.execute(slug, viewer);
    if ('movedTo' in located) throw new Moved(`/organisationen/${located.movedTo}/team`);
    const isLetIn = viewer.kind === 'curator' || hasRole(viewer, located.found.id, 'member');
    if (!isLetIn) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden');
    return located.found;
  }
}
