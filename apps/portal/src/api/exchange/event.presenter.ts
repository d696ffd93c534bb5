import { Injectable } from '@nestjs/common';
import type { EventView } from '#exchange';
import { PlaceDirectory } from '#places';
import { presentPlace } from '../parts/place.presenter.js';
import { presentOrganisationRef, presentRef } from '../parts/ref.presenter.js';

@Injectable()
export class EventPresenter {
  constructor(private readonly places: PlaceDirectory) {}

  present(view: EventView) {
    const place = view.place === null ? null : this.places.get(view.place);
    return {
      ...presentRef('event', view.slug, view.title),
      id: view.id,
      host: view.host && presentOrganisationRef(view.host),
      place: place && presentPlace(place),
      date: view.date,
      theme: view.theme,
      moderation: view.moderation.map(presentOrganisationRef),
      contributors: view.contributors.map(presentOrganisationRef),
      questions: view.questions.map(({ slug, text }) => presentRef('question', slug, text)),
      provenance: view.provenance,
    };
  }
}
