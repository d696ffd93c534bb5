import { Injectable } from '@nestjs/common';
import { KeepVersion } from '#history';
import { HoldBack, KeepEntry } from '#organisations';
import { INITIATIVE_ENTRY } from '../../domain/editing/initiative-entry.js';
import type { Initiative } from '../../domain/initiative.js';
import { KeepInitiatives } from '../keep-initiatives.js';
import { CheckInitiative } from './check-initiative.js';

/** Writes a changed initiative with its revision, its topics and the news. Only inside a transaction that holds it. */
@Injectable()
export class KeepInitiativeChange extends KeepEntry<Initiative> {
  constructor(
    versions: KeepVersion,
    holdBack: HoldBack,
    private readonly initiatives: KeepInitiatives,
    private readonly judge: CheckInitiative,
  ) {
    super(INITIATIVE_ENTRY, versions, holdBack);
  }

  /** @throws DomainError `INITIATIVE.INVALID` where it names what is gone by now */
  protected check(held: Initiative, after: Initiative): Promise<void> {
    return this.judge.again(held, after);
  }

  protected write(_held: Initiative, row: Initiative): Promise<void> {
    return this.initiatives.execute([{ ...row, shown: !row.withdrawn }]);
  }
}
