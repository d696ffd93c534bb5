import { Injectable } from '@nestjs/common';
import type { FieldValues, Tellers } from '#history';
import { ApprovableKinds, ApproveEntry } from '#organisations';
import type { Audience, VisibilityMap } from '#platform';
import { hiddenPaths } from '../../domain/editing/editable-initiative.js';
import { INITIATIVE_ENTRY } from '../../domain/editing/initiative-entry.js';
import type { Initiative } from '../../domain/initiative.js';
import { InitiativeStore } from '../../persistence/initiative-store.js';
import { KeepInitiativeChange } from './keep-initiative-change.js';
import { LockInitiative } from './lock-initiative.js';
import { TellInitiative } from './tell-initiative.js';

/** How changes of initiatives, and new ones, are approved. */
@Injectable()
export class ApproveInitiative extends ApproveEntry<Initiative> {
  constructor(
    kinds: ApprovableKinds,
    initiatives: InitiativeStore,
    lock: LockInitiative,
    keep: KeepInitiativeChange,
    private readonly tell: TellInitiative,
  ) {
    super(kinds, INITIATIVE_ENTRY, initiatives, lock, keep);
  }

  titlesOf(values: readonly FieldValues[]): string[] {
    return values.map(({ title }) => String(title));
  }

  override hidden({ visibility }: FieldValues, audience: Audience): readonly string[] {
    return hiddenPaths({ visibility: (visibility as VisibilityMap | null | undefined) ?? {} }, audience);
  }

  override tellers(values: readonly FieldValues[]): Promise<Tellers> {
    return this.tell.execute(values);
  }
}
