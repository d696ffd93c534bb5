import { Injectable } from '@nestjs/common';
import { GetOrganisation, type OrganisationView } from '#organisations';
import type { Viewer } from '#platform';
import { Moved } from '../../edge/index.js';

/** The organisation a route below `/organisations/{slug}` is about. */
@Injectable()
export class FindBySlug {
  constructor(private readonly getOrganisation: GetOrganisation) {}

  /**
   * @param route last part of the path, for the address where a renamed or merged organisation stands now
   * @throws Moved, DomainError `ORGANISATION.NOT_FOUND`
   */
  async execute(slug: string, viewer: Viewer, route: string): Promise<OrganisationView> {
    const located = await this.getOrganisation.execute(slug, viewer);
    if ('movedTo' in located) throw new Moved(`/api/v1/organisations/${located.movedTo}/${route}`);
    return located.found;
  }
}
