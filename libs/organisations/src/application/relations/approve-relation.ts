import { Injectable } from '@nestjs/common';
import type { FieldValues, Tellers } from '#history';
import { toldPath } from '../../domain/relations/relation-view.js';
import { RELATION_ENTRY } from '../../domain/relations/relation-entry.js';
import type { StoredRelation } from '../../domain/relations/stored-relation.js';
import { RelationStore } from '../../persistence/relation-store.js';
import { ApprovableKinds } from '../approval/approvable-kinds.js';
import { ApproveEntry } from '../entries/approve-entry.js';
import { ReadOrganisations } from '../read-organisations.js';
import { KeepRelationChange } from './keep-relation-change.js';
import { LockRelation } from './lock-relation.js';

/** How changes of relations, and new ones, are approved: by the end that tells them. */
@Injectable()
export class ApproveRelation extends ApproveEntry<StoredRelation> {
  constructor(
    kinds: ApprovableKinds,
    relations: RelationStore,
    lock: LockRelation,
    keep: KeepRelationChange,
    private readonly organisations: ReadOrganisations,
  ) {
    super(kinds, RELATION_ENTRY, relations, lock, keep);
  }

  /** The other end. */
  async titlesOf(values: readonly FieldValues[]): Promise<string[]> {
    const refs = await this.organisations.refs(values.flatMap(endsIn));
    return values.map(({ to }) => refs.get(to as string)?.name ?? '');
  }

  override nameOf(path: string): string {
    return toldPath(path);
  }

  override async tellers(values: readonly FieldValues[]): Promise<Tellers> {
    const refs = await this.organisations.refs(values.flatMap(endsIn));
    const end = (id: unknown) => refs.get(id as string)?.slug ?? null;
    return { by: end, to: end };
  }
}

function endsIn({ by, to }: FieldValues): string[] {
  return [by, to].filter((one) => typeof one === 'string');
}
