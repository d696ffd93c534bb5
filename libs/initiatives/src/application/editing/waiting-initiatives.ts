import { Injectable } from '@nestjs/common';
import { HoldBack, type NewEntry, WaitingEntries } from '#organisations';
import { slugFrom } from '#platform';
import { INITIATIVE_ENTRY } from '../../domain/editing/initiative-entry.js';
import { EMPTY_INITIATIVE, type Initiative } from '../../domain/initiative.js';
import { InitiativeStore } from '../../persistence/initiative-store.js';

/** What waits for approval of initiatives. */
@Injectable()
export class WaitingInitiatives extends WaitingEntries<Initiative> {
  constructor(
    private readonly store: InitiativeStore,
    holdBack: HoldBack,
  ) {
    super(INITIATIVE_ENTRY, store, holdBack);
  }

  async begin({ recordId, organisationId, after }: NewEntry): Promise<Initiative> {
    const slug = await this.store.freeSlug(slugFrom(String(after.title), 'initiative'));
    return this.begun(recordId, slug, organisationId);
  }

  protected begun(id: string, slug: string, lead: string): Initiative {
    return { ...EMPTY_INITIATIVE, id, slug, lead, version: 0, provenance: {}, shown: true, withdrawn: false };
  }
}
