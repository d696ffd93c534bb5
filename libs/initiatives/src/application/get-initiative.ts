import { Injectable } from '@nestjs/common';
import { DomainError, type Viewer } from '#platform';
import { INITIATIVE_NOT_FOUND } from '../domain/initiative.errors.js';
import type { InitiativeView } from '../domain/initiative-view.js';
import { ReadInitiatives } from './read-initiatives.js';
import { ResolveInitiatives } from './resolve-initiatives.js';

@Injectable()
export class GetInitiative {
  constructor(
    private readonly resolve: ResolveInitiatives,
    private readonly initiatives: ReadInitiatives,
  ) {}

  /** @throws DomainError `INITIATIVE.NOT_FOUND` when there is none, or it or its lead was withdrawn */
  async execute(slug: string, viewer: Viewer): Promise<InitiativeView> {
    const ids = [...(await this.resolve.execute([slug])).values()];
    const [found] = (await this.initiatives.forViewer(ids, viewer)).values();
    if (!found) throw new DomainError(INITIATIVE_NOT_FOUND, 'not-found', { slug });
    return found;
  }
}
