import { Injectable } from '@nestjs/common';
import type { Place } from '../domain/place.js';
import { PlaceDirectory } from './place-directory.js';

/** States, counties and municipalities by what somebody typed, best first; from memory, in about a millisecond. */
@Injectable()
export class FindPlaces {
  constructor(private readonly directory: PlaceDirectory) {}

  /**
   * @param query a name, part of a name, name and county or state, or the beginning of an AGS or ARS; typos are forgiven
   * @param limit 1 or more
   */
  execute(query: string, limit: number): Place[] {
    return this.directory.search(query, limit);
  }
}
