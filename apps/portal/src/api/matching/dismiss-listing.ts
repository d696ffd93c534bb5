import { Injectable } from '@nestjs/common';
import { GetListing, listingTitle, ReadListings } from '#listings';
import { DismissMatch } from '#matching';
import { DismissEntry, type FoundEntry, type NamedEntry } from './dismiss-entry.js';

/** The listings that do not fit, for those who act for the organisation of another one. */
@Injectable()
export class DismissListing extends DismissEntry {
  constructor(
    private readonly listings: GetListing,
    private readonly read: ReadListings,
    dismiss: DismissMatch,
  ) {
    super('listing', dismiss);
  }

  protected async find(slug: string): Promise<FoundEntry> {
    const { id, organisation } = await this.listings.execute(slug);
    return { id, organisationId: organisation.id };
  }

  /** Of the side that could fit. */
  protected async named(ids: readonly string[], slug: string): Promise<NamedEntry[]> {
    const { kind } = await this.listings.execute(slug);
    const views = await this.read.execute(ids);
    const fitting = ids.flatMap((id) => views.get(id) ?? []).filter((one) => one.kind !== kind);
    return fitting.map((one) => ({ slug: one.slug, title: listingTitle(one.text) }));
  }
}
