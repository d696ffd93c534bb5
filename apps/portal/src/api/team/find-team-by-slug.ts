import { Injectable } from '@nestjs/common';
import { checkSeesTeam } from '#accounts';
import { GetOrganisation } from '#organisations';
import { DomainError, type Viewer } from '#platform';

/** The organisation whose team is asked about, for those who see it. */
@Injectable()
export class FindTeamBySlug {
  constructor(private readonly organisations: GetOrganisation) {}

  /**
   * A former slug is led on by `FollowRenamed`, with the whole path.
   *
   * @returns the organisation's id
   * @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN`
   */
  async execute(slug: string, viewer: Viewer): Promise<string> {
    const located = await this.organisations.execute(slug, viewer);
    if ('movedTo' in located) throw new DomainError('ORGANISATION.NOT_FOUND', 'not-found', { slug });
    checkSeesTeam(viewer, located.found.id);
    return located.found.id;
  }
}
