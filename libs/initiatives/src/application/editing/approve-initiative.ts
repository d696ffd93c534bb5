import { Injectable } from '@nestjs/common';
import type { FieldValues, Tellers } from '#history';
import {
  ApprovableKind,
  ApprovableKinds,
  type ApprovableRecord,
  NOT_YET,
  type PendingChange,
} from '#organisations';
import { type Audience, type VisibilityMap } from '#platform';
import { hiddenPaths } from '../../domain/editing/editable-initiative.js';
import { historyOf, INITIATIVE_RECORD } from '../../domain/editing/initiative-history.js';
import { withInitiativeValues } from '../../domain/editing/with-initiative-values.js';
import type { Initiative } from '../../domain/initiative.js';
import { InitiativeStore } from '../../persistence/initiative-store.js';
import { KeepInitiativeChange } from './keep-initiative-change.js';
import { LockInitiative } from './lock-initiative.js';
import { TellInitiative } from './tell-initiative.js';

/** How changes of initiatives, and new ones, are approved. */
@Injectable()
export class ApproveInitiative extends ApprovableKind {
  readonly kind = INITIATIVE_RECORD;

  constructor(
    kinds: ApprovableKinds,
    private readonly initiatives: InitiativeStore,
    private readonly lock: LockInitiative,
    private readonly keep: KeepInitiativeChange,
    private readonly tell: TellInitiative,
  ) {
    super();
    kinds.add(this);
  }

  async read(ids: readonly string[]): Promise<Map<string, ApprovableRecord>> {
    return new Map((await this.initiatives.byIds(ids)).map((one) => [one.id, recordOf(one)]));
  }

  /** @throws DomainError `INITIATIVE.NOT_FOUND` */
  async hold(change: PendingChange): Promise<ApprovableRecord> {
    const held = await this.lock.forApproval(change);
    return held.version === 0 ? NOT_YET : recordOf(held);
  }

  /** @throws DomainError `INITIATIVE.INVALID` where it names what is gone by now */
  async apply(change: PendingChange): Promise<void> {
    const { accountId, after } = change;
    const held = await this.lock.forApproval(change);
    await this.keep.approve(held, withInitiativeValues(held, after), { accountId, role: 'editor' });
  }

  titleOf({ title }: FieldValues): string {
    return String(title);
  }

  override hidden({ visibility }: FieldValues, audience: Audience): readonly string[] {
    return hiddenPaths({ visibility: (visibility as VisibilityMap | null | undefined) ?? {} }, audience);
  }

  override tellers(values: readonly FieldValues[]): Promise<Tellers> {
    return this.tell.execute(values);
  }
}

function recordOf(initiative: Initiative): ApprovableRecord {
  const { slug, version } = initiative;
  return { slug, version, fields: historyOf(initiative) };
}
