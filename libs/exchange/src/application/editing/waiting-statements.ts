import { Injectable } from '@nestjs/common';
import type { FieldValues } from '#history';
import { HoldBack, type PendingChange, ReadOrganisations } from '#organisations';
import { slugFrom, type Viewer } from '#platform';
import { STATEMENT_RECORD } from '../../domain/editing/statement-history.js';
import { EMPTY_STATEMENT, type Statement } from '../../domain/statement.js';
import { GuidingQuestionStore } from '../../persistence/guiding-question-store.js';
import { StatementStore } from '../../persistence/statement-store.js';

/** New statements that wait for approval: nothing is stored of them but what their editors want. */
@Injectable()
export class WaitingStatements {
  constructor(
    private readonly store: StatementStore,
    private readonly holdBack: HoldBack,
    private readonly organisations: ReadOrganisations,
    private readonly questions: GuidingQuestionStore,
  ) {}

  /** As it is before its first version, with the address it gets. */
  async begin({ recordId, organisationId, after }: PendingChange): Promise<Statement> {
    const speaker = (await this.organisations.refs([organisationId])).get(organisationId);
    const [question] = after.question ? await this.questions.byIds([after.question as string]) : [];
    const wished = slugFrom(`${speaker?.slug ?? ''} ${question?.slug ?? 'beitrag'}`, 'beitrag');
    return begun(recordId, await this.store.freeSlug(wished), organisationId);
  }

  /** The viewer's own, begun and held. Only inside a transaction. @param address what it goes by before it has one: its id */
  async find(address: string, viewer: Viewer): Promise<Statement | null> {
    const open = await this.holdBack.openOfRecord(STATEMENT_RECORD, address, viewer);
    const [stored] = open ? await this.store.byIds([open.recordId]) : [];
    return open && !stored ? this.begin(open) : null;
  }

  /** Those of them that are new, with their ids for addresses. @param open what somebody wants of statements of one organisation, by id */
  async among(by: string, open: ReadonlyMap<string, FieldValues>): Promise<Statement[]> {
    const stored = new Set((await this.store.byIds([...open.keys()])).map(({ id }) => id));
    const fresh = [...open].filter(([id]) => !stored.has(id));
    return fresh.map(([id, values]) => ({ ...begun(id, id, by), ...values }));
  }
}

function begun(id: string, slug: string, by: string): Statement {
  return { ...EMPTY_STATEMENT, id, slug, by, provenance: {}, shown: true, withdrawn: false, version: 0 };
}
