import { Injectable } from '@nestjs/common';
import { addressedById, LockEntry, ReadOrganisations } from '#organisations';
import { ADOPTION_ENTRY } from '../../domain/adoptions/adoption-entry.js';
import type { StoredAdoption } from '../../domain/adoptions/stored-adoption.js';
import { AdoptionStore } from '../../persistence/adoption-store.js';
import { WaitingAdoptions } from './waiting-adoptions.js';

/** Reads an adoption that is about to change. @throws DomainError `ADOPTION.NOT_FOUND`, `ACCESS.FORBIDDEN` */
@Injectable()
export class LockAdoption extends LockEntry<StoredAdoption> {
  constructor(adoptions: AdoptionStore, organisations: ReadOrganisations, waiting: WaitingAdoptions) {
    super(ADOPTION_ENTRY, addressedById(adoptions), organisations, waiting);
  }
}
