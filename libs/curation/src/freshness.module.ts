import { Module } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { OrganisationsModule } from '#organisations';
import { AskWhetherTrue } from './application/freshness/ask-whether-true.js';
import { ConfirmAs } from './application/freshness/confirm-as.js';
import { ConfirmByLink } from './application/freshness/confirm-by-link.js';
import { ConfirmOwn } from './application/freshness/confirm-own.js';
import { ReadUnconfirmed } from './application/freshness/read-unconfirmed.js';
import { GiveUp } from './application/freshness/give-up.js';
import { MayAnswer } from './application/freshness/may-answer.js';
import { SettleUnconfirmed } from './application/freshness/settle-unconfirmed.js';
import { TakeStep } from './application/freshness/take-step.js';
import { WhomToAsk } from './application/freshness/whom-to-ask.js';
import { SendQuestion } from './application/freshness/send-question.js';
import { QuestionStore } from './persistence/question-store.js';

/** Keeping profiles true. Apart from imports: the portal and the worker need no use case of those. */
@Module({
  imports: [AccountsModule, OrganisationsModule],
  providers: [
    AskWhetherTrue,
    ConfirmAs,
    ConfirmByLink,
    ConfirmOwn,
    GiveUp,
    MayAnswer,
    QuestionStore,
    ReadUnconfirmed,
    SendQuestion,
    SettleUnconfirmed,
    TakeStep,
    WhomToAsk,
  ],
  exports: [AskWhetherTrue, ConfirmByLink, ConfirmOwn, MayAnswer, ReadUnconfirmed, SettleUnconfirmed],
})
export class FreshnessModule {
  static readonly rows = [];
}
