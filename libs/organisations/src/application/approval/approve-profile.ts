import { Injectable } from '@nestjs/common';
import type { FieldValues } from '#history';
import type { Audience, VisibilityMap } from '#platform';
import type { PendingChange } from '../../domain/approval/pending-change.js';
import { withValues } from '../../domain/approval/with-values.js';
import { editablePaths, hiddenPaths } from '../../domain/editing/editable-organisation.js';
import type { Organisation } from '../../domain/organisation.js';
import { ORGANISATION_RECORD } from '../../domain/organisation-record.js';
import { OrganisationStore } from '../../persistence/organisation-store.js';
import { CheckProfile } from '../editing/check-profile.js';
import { KeepChange } from '../editing/keep-change.js';
import { LockOrganisation } from '../editing/lock-organisation.js';
import { ApprovableKind, type ApprovableRecord } from './approvable-kind.js';
import { ApprovableKinds } from './approvable-kinds.js';

/** How changes of a profile are approved. */
@Injectable()
export class ApproveProfile extends ApprovableKind {
  readonly kind = ORGANISATION_RECORD;

  constructor(
    kinds: ApprovableKinds,
    private readonly organisations: OrganisationStore,
    private readonly lock: LockOrganisation,
    private readonly check: CheckProfile,
    private readonly keep: KeepChange,
  ) {
    super();
    kinds.add(this);
  }

  async read(ids: readonly string[]): Promise<Map<string, ApprovableRecord>> {
    const found = await this.organisations.byIds(ids);
    return new Map(found.map((one) => [one.id, recordOf(one)]));
  }

  async hold({ recordId }: PendingChange): Promise<ApprovableRecord> {
    return recordOf(await this.lock.byId(recordId));
  }

  /** @throws DomainError `ORGANISATION.INVALID` where it no longer fits what is there */
  async apply({ recordId, accountId, after }: PendingChange): Promise<void> {
    const held = await this.lock.byId(recordId);
    const wanted = withValues(held, after);
    await this.check.execute(held, wanted);
    await this.keep.execute(held, wanted, { accountId, role: 'editor' });
  }

  titlesOf(values: readonly FieldValues[]): string[] {
    return values.map(({ name }) => String(name));
  }

  override hidden({ visibility }: FieldValues, audience: Audience): readonly string[] {
    return hiddenPaths(visibility as VisibilityMap, audience);
  }
}

function recordOf(organisation: Organisation): ApprovableRecord {
  const { slug, version } = organisation;
  return { slug, version, fields: editablePaths(organisation) };
}
