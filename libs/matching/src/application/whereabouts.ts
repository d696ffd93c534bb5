import { Injectable } from '@nestjs/common';
import type { OrganisationView } from '#organisations';
import { PlaceDirectory } from '#places';
import type { Whereabouts as Position } from '../domain/signals/place.js';

/** Where an organisation is: what it says itself, else its place. */
@Injectable()
export class Whereabouts {
  constructor(private readonly places: PlaceDirectory) {}

  of({ lat, lon, place: at }: Pick<OrganisationView, 'lat' | 'lon' | 'place'>): Position {
    const place = at === null ? null : this.places.get(at);
    return { lat: lat ?? place?.lat ?? null, lon: lon ?? place?.lon ?? null };
  }
}
