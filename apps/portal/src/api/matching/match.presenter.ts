import { Injectable } from '@nestjs/common';
import { type DescribedEntry, type DescribedPeer } from '#matching';
import type { OrganisationView } from '#organisations';
import { PlaceDirectory } from '#places';
import { presentPlace } from '../parts/place.presenter.js';
import { presentOrganisationRef, presentRef, type Ref } from '../parts/ref.presenter.js';

/** What of a match leaves through the API. */
@Injectable()
export class MatchPresenter {
  constructor(private readonly places: PlaceDirectory) {}

  present(match: DescribedPeer) {
    return this.match(presentOrganisationRef(match.target), match.target, match);
  }

  listing(match: DescribedEntry, listing: { readonly slug: string; readonly title: string }) {
    const { organisation } = match;
    return {
      ...this.match(presentOrganisationRef(organisation), organisation, match),
      listing: presentRef('listing', listing.slug, listing.title),
    };
  }

  initiative(match: DescribedEntry, initiative: { readonly slug: string; readonly title: string }) {
    const { organisation } = match;
    return {
      ...this.match(presentRef('initiative', initiative.slug, initiative.title), organisation, match),
      organisation: presentOrganisationRef(organisation),
    };
  }

  private match(
    target: Ref,
    { kinds, place: at }: OrganisationView,
    { band, score, reasons, differences, model }: DescribedPeer | DescribedEntry,
  ) {
    const place = at === null ? null : this.places.get(at);
    return {
      target: { ...target, kind: kinds[0], place: place ? presentPlace(place) : null },
      band,
      score,
      reasons,
      differences,
      model,
    };
  }
}
