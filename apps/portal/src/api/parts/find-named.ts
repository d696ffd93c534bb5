import { Injectable } from '@nestjs/common';
import { GetOrganisation } from '#organisations';
import { DomainError, type Viewer } from '#platform';
import { refuseInput } from '../../edge/index.js';

/** The organisation that a parameter of a list names. */
@Injectable()
export class FindNamed {
  constructor(private readonly getOrganisation: GetOrganisation) {}

  /**
   * @returns its id; a former slug and that of a merged one mean the one that stands now
   * @throws RequestError `REQUEST.INVALID` when the viewer sees none under this slug
   */
  async execute(path: string, slug: string, viewer: Viewer): Promise<string> {
    const located = await this.getOrganisation.execute(slug, viewer).catch((error: unknown): never => {
      const isNobody = error instanceof DomainError && error.code === 'ORGANISATION.NOT_FOUND';
      throw isNobody ? refuseInput([{ path, say: (texts) => texts.unknownOrganisation(slug) }]) : error;
    });
    return 'found' in located ? located.found.id : this.execute(path, located.movedTo, viewer);
  }
}
