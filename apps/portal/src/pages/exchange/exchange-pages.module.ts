import { Module } from '@nestjs/common';
import { ExchangeModule } from '#exchange';
import { PlacesModule } from '#places';
import { TopicsModule } from '#topics';
import { AnswerViews } from './answer-view.js';
import { EventPageController } from './event-page.controller.js';
import { MatrixPageController } from './matrix-page.controller.js';
import { QuestionPageController } from './question-page.controller.js';
import { ReadGaps } from './read-gaps.js';
import { ReadMatrixPage } from './read-matrix-page.js';
import { StatementPageController } from './statement-page.controller.js';

@Module({
  imports: [ExchangeModule, PlacesModule, TopicsModule],
  controllers: [EventPageController, MatrixPageController, QuestionPageController, StatementPageController],
  providers: [AnswerViews, ReadGaps, ReadMatrixPage],
})
export class ExchangePagesModule {}
