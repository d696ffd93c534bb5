import { Injectable } from '@nestjs/common';
import { GetInitiative, type InitiativeView } from '#initiatives';
import { MatchUseLog } from '#matching';
import type { Viewer } from '#platform';

/** Reads an initiative for somebody who opens its page, and counts that for the proposals to whom they act for. */
@Injectable()
export class OpenInitiative {
  constructor(
    private readonly initiatives: GetInitiative,
    private readonly uses: MatchUseLog,
  ) {}

  /** @throws DomainError `INITIATIVE.NOT_FOUND` */
  async execute(slug: string, viewer: Viewer): Promise<InitiativeView> {
    const initiative = await this.initiatives.execute(slug, viewer);
    this.uses.open(viewer.organisationIds, { type: 'initiative', id: initiative.id });
    return initiative;
  }
}
