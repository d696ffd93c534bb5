import { Injectable } from '@nestjs/common';
import { NoteSeen, type Onlooker } from '#curation';
import { MatchUseLog } from '#matching';

/** A profile was opened: for its editors, who see how often, and for the proposals of whoever opened it. */
@Injectable()
export class NoteVisit {
  constructor(
    private readonly seen: NoteSeen,
    private readonly uses: MatchUseLog,
  ) {}

  execute(organisationId: string, onlooker: Onlooker): void {
    this.seen.opened(organisationId, onlooker);
    this.uses.open(onlooker.viewer.organisationIds, { type: 'organisation', id: organisationId });
  }
}
