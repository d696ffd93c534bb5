import { Injectable } from '@nestjs/common';
import type { Place } from '../domain/place.js';
import { PlaceDirectory } from './place-directory.js';

/** States, counties and municipalities by what somebody typed, best first; from memory, in about a millisecond. */
@Injectable()
export class FindPlaces {
  constructor(private readonly directory: PlaceDirectory) {}

  /**
   * @param query a name, part of a name, name and county or state, the beginning of an AGS or ARS, or the name of an authority; typos
   *   are forgiven
   * @param limit 1 or more
   */
  execute(query: string, limit: number): Place[] {
    const found = this.directory.search(query, limit);
    // Nothing is called like this: perhaps somebody typed the name of an office.
    return found.length > 0 ? found : this.directory.resolve(query).candidates.slice(0, limit);
  }
}
