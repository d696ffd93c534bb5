import { Injectable } from '@nestjs/common';
import { KeepRoleMailbox, ManageTeam } from '#accounts';
import { QuestionStore } from '../../persistence/question-store.js';

/** To whom a question was put: an account, or the organisation's own mailbox. */
export interface Addressee {
  readonly accountId: string | null;
  readonly mailbox: string | null;
}

/** Whether a question is still open, and its addressee still the one to answer it: both may change while a mail waits. */
@Injectable()
export class MayAnswer {
  constructor(
    private readonly questions: QuestionStore,
    private readonly team: ManageTeam,
    private readonly mailboxes: KeepRoleMailbox,
  ) {}

  async execute(organisationId: string, { accountId, mailbox }: Addressee): Promise<boolean> {
    if (!(await this.questions.among([organisationId])).has(organisationId)) return false;
    if (accountId === null) return (await this.mailboxes.find(organisationId))?.email === mailbox;
    const holders = await this.team.holders(organisationId);
    return holders.some((held) => held.accountId === accountId && held.role !== 'member');
  }
}
