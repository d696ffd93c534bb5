import { Injectable } from '@nestjs/common';
import { GetListing } from '#listings';
import type { Language } from '#messages';
import { mayEdit, type Viewer } from '#platform';
import { withVersion } from '../../edge/index.js';
import { ListingPresenter } from './listing.presenter.js';

/** A listing as the API answers it: when it is read, and after it was changed. */
@Injectable()
export class ReadListing {
  constructor(
    private readonly getListing: GetListing,
    private readonly presenter: ListingPresenter,
  ) {}

  /** @throws DomainError `LISTING.NOT_FOUND` */
  async execute(id: string, viewer: Viewer, language: Language) {
    const found = await this.getListing.execute(id);
    const body = this.presenter.present(found, language);
    return withVersion(body, mayEdit(viewer, found.organisation.id) ? found.version : null);
  }
}
