import { Injectable } from '@nestjs/common';
import type { FieldValues } from '#history';
import { HoldBack, type PendingChange } from '#organisations';
import { Clock, slugFrom, type Viewer } from '#platform';
import { LISTING_RECORD } from '../../domain/editing/listing-history.js';
import { EMPTY_LISTING, type Listing } from '../../domain/listing.js';
import { listingTitle } from '../../domain/listing-title.js';
import { ListingStore } from '../../persistence/listing-store.js';

/** New listings that wait for approval: nothing is stored of them but what their editors want. */
@Injectable()
export class WaitingListings {
  constructor(
    private readonly store: ListingStore,
    private readonly holdBack: HoldBack,
    private readonly clock: Clock,
  ) {}

  /** As it is before its first version, with the address it gets. */
  async begin({ recordId, organisationId, after }: PendingChange): Promise<Listing> {
    const { text, kind } = after;
    const slug = await this.store.freeSlug(slugFrom(listingTitle(String(text)), String(kind ?? 'offer')));
    return this.begun(recordId, slug, organisationId);
  }

  /** The viewer's own, begun and held. Only inside a transaction. @param address what it goes by before it has one: its id */
  async find(address: string, viewer: Viewer): Promise<Listing | null> {
    const open = await this.holdBack.openOfRecord(LISTING_RECORD, address, viewer);
    const [stored] = open ? await this.store.byIds([open.recordId]) : [];
    return open && !stored ? this.begin(open) : null;
  }

  /** Those of them that are new, with their ids for addresses. @param open what somebody wants of listings of one organisation, by id */
  async among(organisation: string, open: ReadonlyMap<string, FieldValues>): Promise<Listing[]> {
    const stored = new Set((await this.store.byIds([...open.keys()])).map(({ id }) => id));
    const fresh = [...open].filter(([id]) => !stored.has(id));
    return fresh.map(([id, values]) => ({ ...this.begun(id, id, organisation), ...values }));
  }

  private begun(id: string, slug: string, organisation: string): Listing {
    const state = { provenance: {}, shown: true, withdrawn: false, derives: false, version: 0 };
    return { ...EMPTY_LISTING, ...state, id, slug, organisation, listedAt: this.clock.now() };
  }
}
