const DAY = 24 * 60 * 60_000;

/** A year, and the days after the question on which it is repeated and then given up. */
const ASK_AFTER_DAYS = 365;
const REMIND_AFTER_DAYS = [14, 28];
const GIVE_UP_AFTER_DAYS = 42;

/** A question that has not been answered. */
export interface Question {
  readonly organisationId: string;
  readonly askedAt: Date;
  readonly mails: number;
  readonly unconfirmedSince: Date | null;
  /** Whether the organisation's own mailbox was asked too. */
  readonly isMailboxAsked: boolean;
}

export type Step = 'ask' | 'remind' | 'give-up' | 'settle' | null;

/**
 * What is due for an organisation.
 *
 * @param question the open one, if there is one
 * @param trueAt when it was last confirmed, or else came into the hands of whoever edits it
 */
export function nextStep(question: Question | null, trueAt: Date, now: Date): Step {
  if (!question) return daysBetween(trueAt, now) >= ASK_AFTER_DAYS ? 'ask' : null;
  if (trueAt >= question.askedAt) return 'settle';
  if (question.unconfirmedSince) return null;
  const days = daysBetween(question.askedAt, now);
  const remindAfter = REMIND_AFTER_DAYS[question.mails - 1];
  if (remindAfter !== undefined) return days >= remindAfter ? 'remind' : null;
  return days >= GIVE_UP_AFTER_DAYS ? 'give-up' : null;
}

function daysBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / DAY;
}
