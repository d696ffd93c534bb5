import { Injectable } from '@nestjs/common';
import type { Author } from '#history';
import { authorOf, type PendingChange, ReadOrganisations } from '#organisations';
import { DomainError, type Viewer } from '#platform';
import type { Initiative } from '../../domain/initiative.js';
import { INITIATIVE_NOT_FOUND } from '../../domain/initiative.errors.js';
import { InitiativeStore } from '../../persistence/initiative-store.js';
import { WaitingInitiatives } from './waiting-initiatives.js';

/** An initiative, and as whom somebody changes it. */
export interface HeldInitiative {
  readonly held: Initiative;
  readonly author: Author;
}

/** Reads an initiative that is about to change; whoever else would change it waits. Only inside a transaction. */
@Injectable()
export class LockInitiative {
  constructor(
    private readonly initiatives: InitiativeStore,
    private readonly organisations: ReadOrganisations,
    private readonly waiting: WaitingInitiatives,
  ) {}

  /**
   * @param slug of a new one that waits for approval its id: it is found for its editor alone, and has version 0
   * @param withdrawn whether one that was withdrawn is meant, or one that stands
   * @throws DomainError `INITIATIVE.NOT_FOUND`, `ACCESS.FORBIDDEN`
   */
  async execute(slug: string, viewer: Viewer, withdrawn = false): Promise<HeldInitiative> {
    const [held] = await this.initiatives.lockBySlugs([slug]);
    const waiting = held || withdrawn ? null : await this.waiting.find(slug, viewer);
    return this.checked(slug, held ?? waiting, viewer, withdrawn);
  }

  /** One that stands, for whoever only looks at it: nobody waits. @throws DomainError as `execute` */
  async withoutLock(slug: string, viewer: Viewer): Promise<HeldInitiative> {
    const [held] = await this.initiatives.bySlugs([slug]);
    return this.checked(slug, held, viewer, false);
  }

  /** What a pending change is about: locked, or begun where nothing is stored of it yet. @throws DomainError `INITIATIVE.NOT_FOUND` */
  async forApproval(change: PendingChange): Promise<Initiative> {
    const [held] = await this.initiatives.lockByIds([change.recordId]);
    const active = await this.organisations.refs([change.organisationId]);
    if (active.size === 0) throw new DomainError(INITIATIVE_NOT_FOUND, 'not-found');
    return held ?? (await this.waiting.begin(change));
  }

  private async checked(
    slug: string,
    held: Initiative | null | undefined,
    viewer: Viewer,
    withdrawn: boolean,
  ): Promise<HeldInitiative> {
    const active = await this.organisations.refs(held ? [held.lead] : []);
    if (!held || active.size === 0 || held.withdrawn !== withdrawn) {
      throw new DomainError(INITIATIVE_NOT_FOUND, 'not-found', { slug });
    }
    return { held, author: authorOf(viewer, held.lead) };
  }
}
