import { Injectable } from '@nestjs/common';
import { LockEntry, ReadOrganisations } from '#organisations';
import { INITIATIVE_ENTRY } from '../../domain/editing/initiative-entry.js';
import type { Initiative } from '../../domain/initiative.js';
import { InitiativeStore } from '../../persistence/initiative-store.js';
import { WaitingInitiatives } from './waiting-initiatives.js';

/** Reads an initiative that is about to change. @throws DomainError `INITIATIVE.NOT_FOUND`, `ACCESS.FORBIDDEN` */
@Injectable()
export class LockInitiative extends LockEntry<Initiative> {
  constructor(initiatives: InitiativeStore, organisations: ReadOrganisations, waiting: WaitingInitiatives) {
    super(INITIATIVE_ENTRY, initiatives, organisations, waiting);
  }
}
