import { Injectable } from '@nestjs/common';
import type { FieldValues, Tellers } from '#history';
import { ApprovableKinds, ApproveEntry } from '#organisations';
import { ADOPTION_ENTRY } from '../../domain/adoptions/adoption-entry.js';
import type { StoredAdoption } from '../../domain/adoptions/stored-adoption.js';
import { AdoptionStore } from '../../persistence/adoption-store.js';
import { KeepAdoptionChange } from './keep-adoption-change.js';
import { LockAdoption } from './lock-adoption.js';
import { TellAdoption } from './tell-adoption.js';

/** How changes of adoptions, and new ones, are approved. */
@Injectable()
export class ApproveAdoption extends ApproveEntry<StoredAdoption> {
  constructor(
    kinds: ApprovableKinds,
    adoptions: AdoptionStore,
    lock: LockAdoption,
    keep: KeepAdoptionChange,
    private readonly tell: TellAdoption,
  ) {
    super(kinds, ADOPTION_ENTRY, adoptions, lock, keep);
  }

  titlesOf(values: readonly FieldValues[]): Promise<string[]> {
    return this.tell.titles(values);
  }

  override tellers(values: readonly FieldValues[]): Promise<Tellers> {
    return this.tell.execute(values);
  }
}
