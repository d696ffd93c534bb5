import { Injectable } from '@nestjs/common';
import type { ListingView } from '#listings';
import type { Language } from '#messages';
import { TopicDirectory } from '#topics';
import { listingTitle } from '../parts/listing-title.js';
import { presentOrganisationRef, presentRef, presentTopics } from '../parts/ref.presenter.js';

/** What of a listing leaves through the API. */
@Injectable()
export class ListingPresenter {
  constructor(private readonly topics: TopicDirectory) {}

  present(view: ListingView, language: Language) {
    const { slug, kind, organisation, topics, text, expires, fulfilled, isOpen, listedAt, provenance } = view;
    return {
      ...presentRef('listing', slug, listingTitle(text)),
      id: slug,
      kind,
      organisation: presentOrganisationRef(organisation),
      topics: presentTopics(topics, this.topics, language),
      text,
      expires,
      fulfilled,
      open: isOpen,
      listedAt: listedAt.toISOString(),
      provenance,
    };
  }
}
