import { Injectable } from '@nestjs/common';
import { ADOPTION_STAGES, type AdoptedLine } from '../domain/adoption.js';
import { AdoptionStore } from '../persistence/adoption-store.js';
import { linesOf } from './adoption-lines.js';
import { ReadInitiatives } from './read-initiatives.js';

/** What an organisation took over from others, and what it is the origin of. */
@Injectable()
export class ListAdoptionsOf {
  constructor(
    private readonly adoptions: AdoptionStore,
    private readonly initiatives: ReadInitiatives,
  ) {}

  /** By stage, then by slug of the initiative. */
  async execute(organisationId: string): Promise<AdoptedLine[]> {
    const rows = await this.adoptions.ofOrganisation(organisationId);
    const refs = await this.initiatives.refs(
      rows.flatMap(({ initiativeId, as }) => [initiativeId, as ?? []].flat()),
    );
    const lines = linesOf(rows, refs, (row) => {
      const initiative = refs.get(row.initiativeId);
      return initiative && { initiative };
    });
    return lines.sort(
      (a, b) =>
        ADOPTION_STAGES.indexOf(a.stage) - ADOPTION_STAGES.indexOf(b.stage) ||
        (a.initiative.slug < b.initiative.slug ? -1 : 1),
    );
  }
}
