import { Injectable } from '@nestjs/common';
import type { FieldValues } from '#history';
import { HoldBack, type PendingChange } from '#organisations';
import { slugFrom, type Viewer } from '#platform';
import { INITIATIVE_RECORD } from '../../domain/editing/initiative-history.js';
import { withInitiativeValues } from '../../domain/editing/with-initiative-values.js';
import { EMPTY_INITIATIVE, type Initiative } from '../../domain/initiative.js';
import { InitiativeStore } from '../../persistence/initiative-store.js';

/** New initiatives that wait for approval: nothing is stored of them but what their editors want. */
@Injectable()
export class WaitingInitiatives {
  constructor(
    private readonly store: InitiativeStore,
    private readonly holdBack: HoldBack,
  ) {}

  /** As it is before its first version, with the address it gets. */
  async begin({ recordId, organisationId, after }: PendingChange): Promise<Initiative> {
    const slug = await this.store.freeSlug(slugFrom(String(after.title), 'initiative'));
    return begun(recordId, slug, organisationId);
  }

  /** The viewer's own, begun and held. Only inside a transaction. @param address what it goes by before it has one: its id */
  async find(address: string, viewer: Viewer): Promise<Initiative | null> {
    const open = await this.holdBack.openOfRecord(INITIATIVE_RECORD, address, viewer);
    const [stored] = open ? await this.store.byIds([open.recordId]) : [];
    return open && !stored ? this.begin(open) : null;
  }

  /** Those of them that are new, with their ids for addresses. @param open what somebody wants of initiatives of one organisation, by id */
  async among(lead: string, open: ReadonlyMap<string, FieldValues>): Promise<Initiative[]> {
    const stored = new Set((await this.store.byIds([...open.keys()])).map(({ id }) => id));
    const fresh = [...open].filter(([id]) => !stored.has(id));
    return fresh.map(([id, values]) => withInitiativeValues(begun(id, id, lead), values));
  }
}

function begun(id: string, slug: string, lead: string): Initiative {
  return { ...EMPTY_INITIATIVE, id, slug, lead, version: 0, provenance: {}, shown: true, withdrawn: false };
}
