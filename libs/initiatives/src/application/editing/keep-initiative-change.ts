import { Injectable } from '@nestjs/common';
import { type Author, KeepVersion } from '#history';
import { heldVersion, historyOf } from '../../domain/editing/initiative-history.js';
import type { Initiative } from '../../domain/initiative.js';
import { KeepInitiatives } from '../keep-initiatives.js';

/** What saving did; without a change nothing is written. */
export interface EditedInitiative {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
}

/** Writes a changed initiative with its revision, its topics and the news. Only inside a transaction that holds it. */
@Injectable()
export class KeepInitiativeChange {
  constructor(
    private readonly versions: KeepVersion,
    private readonly initiatives: KeepInitiatives,
  ) {}

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
    const kept = await this.versions.execute(heldVersion(before), historyOf(after), author, restored);
    const { id, slug } = before;
    if (!kept) return { id, slug, version: before.version };
    const { version, provenance } = kept;
    await this.initiatives.execute([{ ...after, version, provenance, shown: !after.withdrawn }]);
    return { id, slug, version };
  }
}
