import { Injectable } from '@nestjs/common';
import { ReadOrganisations } from '#organisations';
import { AdoptionStore } from '../persistence/adoption-store.js';

/** How many active organisations took initiatives over (stage `adopter`; the origin is not counted). */
@Injectable()
export class CountAdopters {
  constructor(
    private readonly adoptions: AdoptionStore,
    private readonly organisations: ReadOrganisations,
  ) {}

  /** By id; an initiative that nobody took over is absent. */
  async execute(initiativeIds: readonly string[]): Promise<Map<string, number>> {
    const pairs = await this.adoptions.adopters(initiativeIds);
    const active = await this.organisations.refs(pairs.map(({ organisationId }) => organisationId));
    const counts = new Map<string, number>();
    for (const { initiativeId, organisationId } of pairs) {
      if (active.has(organisationId)) counts.set(initiativeId, (counts.get(initiativeId) ?? 0) + 1);
    }
    return counts;
  }
}
