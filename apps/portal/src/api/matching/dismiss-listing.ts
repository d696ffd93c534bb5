import { Injectable } from '@nestjs/common';
import { GetListing, listingTitle, ReadListings } from '#listings';
import { DismissMatch } from '#matching';
import type { Viewer } from '#platform';

/** The listings that do not fit, for those who act for the organisation of another one. */
@Injectable()
export class DismissListing {
  constructor(
    private readonly listings: GetListing,
    private readonly dismiss: DismissMatch,
    private readonly read: ReadListings,
  ) {}

  /**
   * What was put aside of the side that could fit, the last one first.
   *
   * @throws DomainError `LISTING.NOT_FOUND`, `ACCESS.FORBIDDEN`
   */
  async list(slug: string, viewer: Viewer): Promise<{ slug: string; title: string }[]> {
    const { organisation, kind } = await this.listings.execute(slug);
    const ids = await this.dismiss.list(organisation.id, 'listing', viewer);
    const views = await this.read.execute(ids);
    const fitting = ids.flatMap((id) => views.get(id) ?? []).filter((one) => one.kind !== kind);
    return fitting.map((one) => ({ slug: one.slug, title: listingTitle(one.text) }));
  }

  /** @throws DomainError `LISTING.NOT_FOUND`, `ACCESS.FORBIDDEN` */
  async execute(slug: string, other: string, viewer: Viewer): Promise<void> {
    const { me, them } = await this.both(slug, other);
    await this.dismiss.execute(me, them, viewer);
  }

  /** Takes it back. @throws DomainError `LISTING.NOT_FOUND`, `ACCESS.FORBIDDEN` */
  async undo(slug: string, other: string, viewer: Viewer): Promise<void> {
    const { me, them } = await this.both(slug, other);
    await this.dismiss.undo(me, them, viewer);
  }

  private async both(slug: string, other: string) {
    const { organisation } = await this.listings.execute(slug);
    const { id } = await this.listings.execute(other);
    return { me: organisation.id, them: { type: 'listing', id } as const };
  }
}
