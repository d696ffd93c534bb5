import { Injectable } from '@nestjs/common';
import { HoldBack, type NewEntry, WaitingEntries } from '#organisations';
import { EMPTY_ADOPTION } from '../../domain/adoption.js';
import { ADOPTION_ENTRY } from '../../domain/adoptions/adoption-entry.js';
import type { StoredAdoption } from '../../domain/adoptions/stored-adoption.js';
import { AdoptionStore } from '../../persistence/adoption-store.js';

/** What waits for approval of adoptions. */
@Injectable()
export class WaitingAdoptions extends WaitingEntries<StoredAdoption> {
  constructor(adoptions: AdoptionStore, holdBack: HoldBack) {
    super(ADOPTION_ENTRY, adoptions, holdBack);
  }

  begin({ recordId, organisationId, after }: NewEntry): Promise<StoredAdoption> {
    const { initiative, stage } = after;
    const begun = this.begun(recordId, recordId, organisationId);
    return Promise.resolve(ADOPTION_ENTRY.withFields(begun, { initiative, stage }));
  }

  protected begun(id: string, _address: string, organisationId: string): StoredAdoption {
    const key = { initiativeId: '', organisationId, stage: 'planning' } as const;
    return { ...EMPTY_ADOPTION, ...key, id, provenance: {}, version: 0, withdrawn: false };
  }
}
