import { Injectable } from '@nestjs/common';
import { HoldBack, type NewEntry, ReadOrganisations, WaitingEntries } from '#organisations';
import { slugFrom } from '#platform';
import { STATEMENT_ENTRY } from '../../domain/editing/statement-entry.js';
import { EMPTY_STATEMENT, type Statement } from '../../domain/statement.js';
import { GuidingQuestionStore } from '../../persistence/guiding-question-store.js';
import { StatementStore } from '../../persistence/statement-store.js';

/** What waits for approval of statements. */
@Injectable()
export class WaitingStatements extends WaitingEntries<Statement> {
  constructor(
    private readonly store: StatementStore,
    holdBack: HoldBack,
    private readonly organisations: ReadOrganisations,
    private readonly questions: GuidingQuestionStore,
  ) {
    super(STATEMENT_ENTRY, store, holdBack);
  }

  async begin({ recordId, organisationId, after }: NewEntry): Promise<Statement> {
    const speaker = (await this.organisations.refs([organisationId])).get(organisationId);
    const [question] = after.question ? await this.questions.byIds([after.question as string]) : [];
    const wished = slugFrom(`${speaker?.slug ?? ''} ${question?.slug ?? 'beitrag'}`, 'beitrag');
    return this.begun(recordId, await this.store.freeSlug(wished), organisationId);
  }

  protected begun(id: string, slug: string, by: string): Statement {
    return { ...EMPTY_STATEMENT, id, slug, by, provenance: {}, shown: true, withdrawn: false, version: 0 };
  }
}
