import { Injectable } from '@nestjs/common';
import { type Author, KeepVersion } from '#history';
import { HoldBack } from '#organisations';
import { heldVersion, historyOf, INITIATIVE_RECORD } from '../../domain/editing/initiative-history.js';
import { withInitiativeValues } from '../../domain/editing/with-initiative-values.js';
import type { Initiative } from '../../domain/initiative.js';
import { KeepInitiatives } from '../keep-initiatives.js';
import { CheckInitiative } from './check-initiative.js';

/** What saving did; without a change nothing is written. */
export interface EditedInitiative {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  /** Id of the change that has to be approved first: what is shown is as it was. */
  readonly pending: string | null;
}

/** Writes a changed initiative with its revision, its topics and the news. Only inside a transaction that holds it. */
@Injectable()
export class KeepInitiativeChange {
  constructor(
    private readonly versions: KeepVersion,
    private readonly initiatives: KeepInitiatives,
    private readonly holdBack: HoldBack,
    private readonly check: CheckInitiative,
  ) {}

  /** As its author last left it: with what of theirs still waits for approval. */
  async latestOf(held: Initiative, author: Author): Promise<Initiative> {
    const record = { organisationId: held.lead, recordKind: INITIATIVE_RECORD, recordId: held.id };
    return withInitiativeValues(held, await this.holdBack.openOf(record, author));
  }

  /**
   * @param before a new one has version 0
   * @param restored the version to which it is taken back, if that is what happens
   */
  async execute(
    before: Initiative,
    after: Initiative,
    author: Author,
    restored: number | null = null,
  ): Promise<EditedInitiative> {
    const { id, slug, version, lead } = before;
    const waits = await this.holdBack.execute(lead, heldVersion(before), historyOf(after), author);
    return waits ? { id, slug, version, ...waits } : this.save(before, after, author, restored);
  }

  /** What was approved. @throws DomainError `INITIATIVE.INVALID` where it names what is gone by now */
  async approve(before: Initiative, after: Initiative, author: Author): Promise<void> {
    await this.check.again(before, after);
    await this.save(before, after, author, null);
  }

  private async save(
    before: Initiative,
    after: Initiative,
    author: Author,
    restored: number | null,
  ): Promise<EditedInitiative> {
    const kept = await this.versions.execute(heldVersion(before), historyOf(after), author, restored);
    const { id, slug } = before;
    if (!kept) return { id, slug, version: before.version, pending: null };
    const { version, provenance } = kept;
    await this.initiatives.execute([{ ...after, version, provenance, shown: !after.withdrawn }]);
    return { id, slug, version, pending: null };
  }
}
