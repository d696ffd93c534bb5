import { Injectable } from '@nestjs/common';
import { checkSeesTeam } from '#accounts';
import { GetOrganisation, type OrganisationView } from '#organisations';
import type { Viewer } from '#platform';
import { Moved } from '../../edge/index.js';

/** The organisation of an address, for those who work on it and for curators of everything. */
@Injectable()
export class FindTeam {
  constructor(private readonly organisations: GetOrganisation) {}

  /** @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN`; Moved where it has another address now */
  async execute(slug: string, viewer: Viewer): Promise<OrganisationView> {
    const located = await this.organisations.execute(slug, viewer);
    if ('movedTo' in located) throw new Moved(`/organisationen/${located.movedTo}/team`);
    checkSeesTeam(viewer, located.found.id);
    return located.found;
  }
}
