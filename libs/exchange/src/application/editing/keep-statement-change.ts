import { Injectable } from '@nestjs/common';
import { type Author, KeepVersion } from '#history';
import { heldVersion, historyOf } from '../../domain/editing/statement-history.js';
import type { Statement } from '../../domain/statement.js';
import { KeepStatements } from '../keep-statements.js';

/** What saving did; without a change nothing is written. */
export interface EditedStatement {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
}

/** Writes a changed statement with its revision and the news. Only inside a transaction that holds it. */
@Injectable()
export class KeepStatementChange {
  constructor(
    private readonly versions: KeepVersion,
    private readonly statements: KeepStatements,
  ) {}

  /**
   * @param held a new one has version 0
   * @param restored the version to which it is taken back, if that is what happens
   */
  async execute(
    held: Statement,
    after: Statement,
    author: Author,
    restored: number | null = null,
  ): Promise<EditedStatement> {
    const kept = await this.versions.execute(heldVersion(held), historyOf(after), author, restored);
    const { id, slug } = held;
    if (!kept) return { id, slug, version: held.version };
    const { version, provenance } = kept;
    await this.statements.execute([{ ...after, version, provenance, shown: !after.withdrawn }]);
    return { id, slug, version };
  }
}
