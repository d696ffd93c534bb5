import { Injectable } from '@nestjs/common';
import type { Author } from '#history';
import { authorOf, ReadOrganisations } from '#organisations';
import { DomainError, type Viewer } from '#platform';
import type { Initiative } from '../../domain/initiative.js';
import { INITIATIVE_NOT_FOUND } from '../../domain/initiative.errors.js';
import { InitiativeStore } from '../../persistence/initiative-store.js';

/** Reads an initiative that is about to change; whoever else would change it waits. Only inside a transaction. */
@Injectable()
export class LockInitiative {
  constructor(
    private readonly initiatives: InitiativeStore,
    private readonly organisations: ReadOrganisations,
  ) {}

  /**
   * @param withdrawn whether one that was withdrawn is meant, or one that stands
   * @throws DomainError `INITIATIVE.NOT_FOUND`, `ACCESS.FORBIDDEN`
   */
  async execute(
    slug: string,
    viewer: Viewer,
    withdrawn = false,
  ): Promise<{ readonly held: Initiative; readonly author: Author }> {
    const [held] = await this.initiatives.lockBySlugs([slug]);
    const leads = await this.organisations.refs(held ? [held.lead] : []);
    if (!held || leads.size === 0 || held.withdrawn !== withdrawn) {
      throw new DomainError(INITIATIVE_NOT_FOUND, 'not-found', { slug });
    }
    return { held, author: authorOf(viewer, held.lead) };
  }
}
