import { Injectable } from '@nestjs/common';
import { type DescribedPeer, MODEL } from '#matching';
import { PlaceDirectory } from '#places';
import { presentPlace } from '../parts/place.presenter.js';
import { presentOrganisationRef } from '../parts/ref.presenter.js';

@Injectable()
export class MatchPresenter {
  constructor(private readonly places: PlaceDirectory) {}

  present({ target, band, score, reasons, differences }: DescribedPeer) {
    const place = target.place === null ? null : this.places.get(target.place);
    return {
      target: {
        ...presentOrganisationRef(target),
        kind: target.kinds[0],
        place: place ? presentPlace(place) : null,
      },
      band,
      score,
      reasons,
      differences,
      model: MODEL,
    };
  }
}
