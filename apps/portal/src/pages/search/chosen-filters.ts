import { Injectable } from '@nestjs/common';
import { FacetPresenter } from '../../api/search/facet.presenter.js';
import { type Facet, FACETS } from '#search';
import type { ChosenFilter, Frame } from '../../ui/index.js';
import { ChoosePlace } from './choose-place.js';
import { CONTENT } from './facet-groups.js';
import { addressWith, addressWithout } from './search-address.js';
import type { SearchPageRequest } from './search-page.schema.js';

/** What narrows a search, each with the address that takes it back. */
@Injectable()
export class ChosenFilters {
  constructor(
    private readonly facets: FacetPresenter,
    private readonly choosePlace: ChoosePlace,
  ) {}

  of(request: SearchPageRequest, frame: Frame): ChosenFilter[] {
    const facets = FACETS.flatMap((facet) => this.ofFacet(facet, request, frame));
    return [...facets, ...this.ofPlace(request, frame), ...switches(request, frame)];
  }

  private ofFacet(facet: Facet, request: SearchPageRequest, { language }: Frame): ChosenFilter[] {
    return (request[facet] ?? []).map((value) => ({
      key: `${facet}=${value}`,
      label: this.facets.label(facet, value, language),
      to: addressWithout(request, facet, value),
      content: CONTENT.includes(facet),
    }));
  }

  private ofPlace(request: SearchPageRequest, frame: Frame): ChosenFilter[] {
    const { near, radiusKm } = request;
    if (near === undefined) return [];
    const { messages, format } = frame;
    const t = messages.search.near;
    const place = this.choosePlace.label(near, frame);
    const label =
      radiusKm === undefined
        ? t.from(place)
        : t.within(format.distance(radiusKm, messages.ui.distance.belowOne), place);
    return [{ key: 'near', label, to: addressWith(request, { near: undefined }) }];
  }
}

function switches(request: SearchPageRequest, { messages }: Frame): ChosenFilter[] {
  const t = messages.search;
  const { open, listing, verbatim } = request;
  return [
    ...(open ? [{ key: 'open', label: t.open, to: addressWith(request, { open: undefined }) }] : []),
    ...(listing
      ? [{ key: 'listing', label: t.listings[listing], to: addressWith(request, { listing: undefined }) }]
      : []),
    ...(verbatim
      ? [{ key: 'verbatim', label: t.verbatim, to: addressWith(request, { verbatim: undefined }) }]
      : []),
  ];
}
