import { Injectable } from '@nestjs/common';
import type { Resolution } from '../domain/authority/resolve-authority.js';
import { PlaceDirectory } from './place-directory.js';

/** Says to which municipality or county an authority belongs, by its name alone; from memory. */
@Injectable()
export class ResolveAuthorityPlace {
  constructor(private readonly directory: PlaceDirectory) {}

  /** @param name as it stands in a list: "Stadt Wuppertal, Gesundheitsamt (305)". Never throws. */
  execute(name: string): Resolution {
    return this.directory.resolve(name);
  }
}
