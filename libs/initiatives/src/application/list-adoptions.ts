import { Injectable } from '@nestjs/common';
import { ReadOrganisations } from '#organisations';
import { groupBy } from '#platform';
import { ADOPTION_STAGES, type AdoptionLine } from '../domain/adoption.js';
import { AdoptionStore } from '../persistence/adoption-store.js';
import { linesOf } from './adoption-lines.js';
import { ReadInitiatives } from './read-initiatives.js';

/** The chain of an initiative: where it comes from, then who took it over, speaks for it, plans it or gave it up. */
@Injectable()
export class ListAdoptions {
  constructor(
    private readonly adoptions: AdoptionStore,
    private readonly initiatives: ReadInitiatives,
    private readonly organisations: ReadOrganisations,
  ) {}

  /** Within a stage by slug of the organisation. */
  async execute(initiativeId: string): Promise<AdoptionLine[]> {
    return (await this.chains([initiativeId])).get(initiativeId) ?? [];
  }

  /** The chains of many, by id; one without adoptions is absent. */
  async chains(initiativeIds: readonly string[]): Promise<Map<string, AdoptionLine[]>> {
    const rows = await this.adoptions.ofInitiatives(initiativeIds);
    const organisations = await this.organisations.refs(rows.map(({ organisationId }) => organisationId));
    const became = await this.initiatives.refs(rows.flatMap(({ as }) => as ?? []));
    const chains = groupBy(rows, ({ initiativeId }) => initiativeId);
    return new Map(
      [...chains].map(([id, chain]) => [
        id,
        linesOf(chain, became, (row) => {
          const organisation = organisations.get(row.organisationId);
          return organisation && { organisation };
        }).sort(inOrderOfTelling),
      ]),
    );
  }
}

function inOrderOfTelling(a: AdoptionLine, b: AdoptionLine): number {
  const byStage = ADOPTION_STAGES.indexOf(a.stage) - ADOPTION_STAGES.indexOf(b.stage);
  return byStage || (a.organisation.slug < b.organisation.slug ? -1 : 1);
}
