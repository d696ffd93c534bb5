import { Injectable } from '@nestjs/common';
import type { FieldValues, Tellers } from '#history';
import {
  ApprovableKind,
  ApprovableKinds,
  type ApprovableRecord,
  type PendingChange,
  ReadOrganisations,
} from '#organisations';
import { DomainError, slugFrom } from '#platform';
import { historyOf, STATEMENT_RECORD } from '../../domain/editing/statement-history.js';
import { EMPTY_STATEMENT, type Statement } from '../../domain/statement.js';
import { STATEMENT_NOT_FOUND } from '../../domain/statement.errors.js';
import { StatementStore } from '../../persistence/statement-store.js';
import { KeepStatementChange } from './keep-statement-change.js';
import { TellStatement } from './tell-statement.js';

/** How changes of statements, and new ones, are approved. */
@Injectable()
export class ApproveStatement extends ApprovableKind {
  readonly kind = STATEMENT_RECORD;

  constructor(
    kinds: ApprovableKinds,
    private readonly statements: StatementStore,
    private readonly organisations: ReadOrganisations,
    private readonly keep: KeepStatementChange,
    private readonly tell: TellStatement,
  ) {
    super();
    kinds.add(this);
  }

  async read(ids: readonly string[]): Promise<Map<string, ApprovableRecord>> {
    return new Map((await this.statements.byIds(ids)).map((one) => [one.id, recordOf(one)]));
  }

  /** @throws DomainError `STATEMENT.NOT_FOUND` */
  async hold({ recordId, organisationId }: PendingChange): Promise<ApprovableRecord> {
    const [held] = await this.statements.lockByIds([recordId]);
    const active = await this.organisations.refs([organisationId]);
    if (active.size === 0) throw new DomainError(STATEMENT_NOT_FOUND, 'not-found');
    return held ? recordOf(held) : { slug: null, version: 0, fields: {} };
  }

  async apply({ recordId, organisationId, accountId, after }: PendingChange): Promise<void> {
    const [held] = await this.statements.lockByIds([recordId]);
    const begun = held ?? (await this.begin(recordId, organisationId));
    await this.keep.save(begun, { ...begun, ...after }, { accountId, role: 'editor' });
  }

  /** It has no title: it is called by how it begins. */
  titleOf({ summary, quote }: FieldValues): string {
    return String(summary ?? quote ?? '').split('\n')[0]!;
  }

  override tellers(values: readonly FieldValues[]): Promise<Tellers> {
    return this.tell.execute(values);
  }

  private async begin(id: string, by: string): Promise<Statement> {
    const speaker = (await this.organisations.refs([by])).get(by);
    const slug = await this.statements.freeSlug(slugFrom(`${speaker?.slug ?? ''} beitrag`, 'beitrag'));
    return { ...EMPTY_STATEMENT, id, slug, by, provenance: {}, shown: true, withdrawn: false, version: 0 };
  }
}

function recordOf(statement: Statement): ApprovableRecord {
  const { slug, version } = statement;
  return { slug, version, fields: historyOf(statement) };
}
