import { Injectable } from '@nestjs/common';
import { ExportEvents, ExportGuidingQuestions, ExportStatements, type StatementDraft } from '#exchange';
import type { FreeTextEntry, NetworkLists } from '../domain/network-file/index.js';
import { mapEach } from './map-each.js';

/** Events, guiding questions and what was said. */
@Injectable()
export class ExportExchangeLists {
  constructor(
    private readonly events: ExportEvents,
    private readonly questions: ExportGuidingQuestions,
    private readonly statements: ExportStatements,
  ) {}

  execute(): Pick<NetworkLists, 'events' | 'guidingQuestions' | 'statements' | 'freeTexts'> {
    return {
      events: this.events.execute() as NetworkLists['events'],
      guidingQuestions: this.questions.execute() as NetworkLists['guidingQuestions'],
      statements: mapEach(this.statements.execute(), entryOf) as NetworkLists['statements'],
      freeTexts: mapEach(this.statements.freeTexts(), entryOf),
    };
  }
}

/** The file names what a statement speaks of by id alone. */
function entryOf({ about = [], ...draft }: StatementDraft): FreeTextEntry {
  return { ...draft, about: about.map(({ slug }) => slug) } as FreeTextEntry;
}
