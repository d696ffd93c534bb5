import { Module } from '@nestjs/common';
import { ExchangeModule } from '#exchange';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { TopicsModule } from '#topics';
import { FindNamed } from '../parts/find-named.js';
import { StatementPresenter } from '../parts/statement.presenter.js';
import { EventPresenter } from './event.presenter.js';
import { EventsController } from './events.controller.js';
import { GuidingQuestionsController } from './guiding-questions.controller.js';
import { MatrixController } from './matrix.controller.js';
import { ReadStatement } from './read-statement.js';
import { StatementsController } from './statements.controller.js';
import { StatementWriter } from './statement-writer.js';
import { StatementRevisionsController, WriteStatementController } from './write-statement.controller.js';

@Module({
  imports: [ExchangeModule, OrganisationsModule, PlacesModule, TopicsModule],
  controllers: [
    StatementRevisionsController,
    EventsController,
    GuidingQuestionsController,
    MatrixController,
    StatementsController,
    WriteStatementController,
  ],
  providers: [EventPresenter, FindNamed, ReadStatement, StatementPresenter, StatementWriter],
})
export class ExchangeApiModule {}
