import { Injectable } from '@nestjs/common';
import type { AdoptionStage } from '../domain/adoption.js';
import { AdoptionStore } from '../persistence/adoption-store.js';
import { InitiativeStore } from '../persistence/initiative-store.js';

/** Where one organisation stands towards one initiative. */
export interface InitiativeStance {
  readonly organisationId: string;
  /** Id. */
  readonly initiative: string;
  readonly stage: AdoptionStage;
}

/** Where organisations stand towards initiatives, as ids; for ranking. Who leads one is its origin, said or not. */
@Injectable()
export class ListStances {
  constructor(
    private readonly initiatives: InitiativeStore,
    private readonly adoptions: AdoptionStore,
  ) {}

  /** Each stance once, in a fixed order; also towards initiatives that are not shown. */
  async execute(organisationIds: readonly string[]): Promise<InitiativeStance[]> {
    const led = await this.initiatives.byLeads(organisationIds);
    const taken = await this.adoptions.ofOrganisations(organisationIds);
    const stances = [
      ...led
        .filter(({ withdrawn }) => !withdrawn)
        .map(({ id, lead }) => ({ organisationId: lead, initiative: id, stage: 'origin' as const })),
      ...taken.map(({ organisationId, initiativeId, stage }) => ({
        organisationId,
        initiative: initiativeId,
        stage,
      })),
    ];
    const byKey = new Map(
      stances.map((one) => [`${one.organisationId} ${one.initiative} ${one.stage}`, one]),
    );
    return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, stance]) => stance);
  }
}
