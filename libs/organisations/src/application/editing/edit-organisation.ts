import { Injectable } from '@nestjs/common';
import { audienceOf, DomainError, Transaction, type Viewer } from '#platform';
import { applyChanges } from '../../domain/editing/apply-changes.js';
import { authorOf } from '../../domain/editing/author-of.js';
import { changedPaths } from '../../domain/editing/changed-paths.js';
import { checkHidden } from '../../domain/editing/check-hidden.js';
import { checkIdentity } from '../../domain/editing/check-identity.js';
import { toEditable } from '../../domain/editing/editable-organisation.js';
import { type OrganisationChanges, organisationChanges } from '../../domain/editing/organisation-changes.js';
import type { Organisation } from '../../domain/organisation.js';
import { ORGANISATION_INVALID, ORGANISATION_STALE } from '../../domain/organisation.errors.js';
import { suppliedByEdit } from '../../domain/supplied-domains.js';
import { KeepOrPropose, type Saved } from '../approval/keep-or-propose.js';
import { CheckProfile } from './check-profile.js';
import { LockOrganisation } from './lock-organisation.js';

export interface Edit {
  readonly slug: string;
  /** The version that the editor looked at. */
  readonly version: number;
  readonly changes: OrganisationChanges;
}

/** Changes a profile on behalf of somebody who may: row, revision and news in one commit (PRO-04), or what waits for approval. */
@Injectable()
export class EditOrganisation {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: LockOrganisation,
    private readonly check: CheckProfile,
    private readonly keep: KeepOrPropose,
  ) {}

  /**
   * @throws DomainError `ORGANISATION.NOT_FOUND`, `ACCESS.FORBIDDEN`, `ORGANISATION.INVALID`, `ORGANISATION.STALE` (conflict, with
   *   both versions in its details); nothing is saved then
   */
  execute({ slug, version, changes }: Edit, viewer: Viewer): Promise<Saved> {
    return this.transaction.run(async () => {
      const held = await this.lock.execute(slug);
      const author = authorOf(viewer, held.id);
      const wanted = parsed(changes);
      if (held.version !== version) throw stale(held, version, wanted, viewer);
      const after = applyChanges(await this.keep.latestOf(held, author), wanted);
      checkHidden(held, changedPaths(held, after).paths, viewer);
      await this.check.execute(held, after);
      checkIdentity(held, after, viewer);
      const supplied = suppliedByEdit(held, after, viewer);
      return this.keep.execute(held, { ...after, supplied }, author);
    });
  }
}

/** Whoever calls has checked the form for its texts; the closed list holds for everybody. */
function parsed(changes: OrganisationChanges): OrganisationChanges {
  const { success, data, error } = organisationChanges.safeParse(changes);
  if (success) return data;
  const faults = error.issues.map(({ path, message }) => ({ path: path.join('.'), fault: message }));
  throw new DomainError(ORGANISATION_INVALID, 'invalid', { faults });
}

function stale(
  held: Organisation,
  version: number,
  changes: OrganisationChanges,
  viewer: Viewer,
): DomainError {
  const current = { version: held.version, ...toEditable(held, audienceOf(viewer, held.id)) };
  return new DomainError(ORGANISATION_STALE, 'conflict', { current, yours: { version, ...changes } });
}
