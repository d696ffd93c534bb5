import { Injectable } from '@nestjs/common';
import { DomainError } from '#platform';
import type { Place } from '../domain/place.js';
import { PlaceDirectory } from './place-directory.js';

@Injectable()
export class GetPlace {
  constructor(private readonly directory: PlaceDirectory) {}

  /**
   * A state, county or municipality by its AGS of 2, 5 or 8 digits, also a vanished one.
   *
   * @throws DomainError `PLACE.NOT_FOUND`
   */
  execute(ags: string): Place {
    const place = this.directory.get(ags);
    if (!place || place.level === 'region') {
      throw new DomainError('PLACE.NOT_FOUND', 'not-found', { ags: ags.slice(0, 20) });
    }
    return place;
  }
}
