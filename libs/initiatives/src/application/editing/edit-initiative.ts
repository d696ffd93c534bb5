import { Injectable } from '@nestjs/common';
import { changedFields } from '#history';
import type { EditedEntry } from '#organisations';
import { audienceOf, DomainError, parseChanges, Transaction, type Viewer } from '#platform';
import { hiddenPaths } from '../../domain/editing/editable-initiative.js';
import { type InitiativeChanges, initiativeChanges } from '../../domain/editing/initiative-changes.js';
import { historyOf } from '../../domain/editing/initiative-history.js';
import type { Initiative } from '../../domain/initiative.js';
import { INITIATIVE_INVALID, INITIATIVE_STALE } from '../../domain/initiative.errors.js';
import { CheckInitiative } from './check-initiative.js';
import { DescribeEditable } from './describe-editable.js';
import { KeepInitiativeChange } from './keep-initiative-change.js';
import { LockInitiative } from './lock-initiative.js';

export interface InitiativeEdit {
  readonly slug: string;
  /** The version that the editor looked at. */
  readonly version: number;
  readonly changes: InitiativeChanges;
}

/** Changes an initiative on behalf of somebody who may: row, revision and news in one commit. */
@Injectable()
export class EditInitiative {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: LockInitiative,
    private readonly check: CheckInitiative,
    private readonly describe: DescribeEditable,
    private readonly keep: KeepInitiativeChange,
  ) {}

  /**
   * @throws DomainError `INITIATIVE.NOT_FOUND`, `ACCESS.FORBIDDEN`, `INITIATIVE.INVALID`, `INITIATIVE.STALE` (conflict, with both
   *   versions in its details); nothing is saved then
   */
  execute({ slug, version, changes }: InitiativeEdit, viewer: Viewer): Promise<EditedEntry> {
    return this.transaction.run(async () => {
      const { held, author } = await this.lock.execute(slug, viewer);
      const wanted = parseChanges(initiativeChanges, changes, INITIATIVE_INVALID);
      if (held.version !== version) throw await this.stale(held, { version, ...wanted }, viewer);
      const after = await this.check.execute(await this.keep.latestOf(held, author), wanted);
      checkHidden(held, after, viewer);
      return this.keep.execute(held, after, author);
    });
  }

  private async stale(held: Initiative, yours: object, viewer: Viewer): Promise<DomainError> {
    const current = await this.describe.current(held, viewer);
    return new DomainError(INITIATIVE_STALE, 'conflict', { current, yours });
  }
}

/** A curator must neither overwrite blindly nor open what is "only us". */
function checkHidden(held: Initiative, after: Initiative, viewer: Viewer): void {
  const audience = audienceOf(viewer, held.lead);
  const hidden = hiddenPaths(held, audience);
  const { paths } = changedFields(historyOf(held), historyOf(after));
  const refused = paths.filter(
    (path) => hidden.includes(path) || (path === 'visibility' && audience !== 'own'),
  );
  if (refused.length > 0) throw new DomainError('ACCESS.FORBIDDEN', 'forbidden', { paths: refused });
}
