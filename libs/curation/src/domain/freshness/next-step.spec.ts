import { nextStep, type Question } from './next-step.js';

const DAY = 24 * 60 * 60_000;
const TRUE_AT = new Date('2026-03-01T09:00:00Z');
const ASKED_AT = new Date('2027-03-01T09:00:00Z');

const after = (days: number, from = ASKED_AT) => new Date(from.getTime() + days * DAY);
const asked = (mails: number, unconfirmedSince: Date | null = null): Question => ({
  organisationId: 'x',
  askedAt: ASKED_AT,
  mails,
  unconfirmedSince,
  isMailboxAsked: false,
});

describe('nextStep', () => {
  it.each([
    ['nothing before a year', null, after(364, TRUE_AT), null],
    ['the question after it', null, after(365, TRUE_AT), 'ask'],
    ['nothing for two weeks', asked(1), after(13.9), null],
    ['a reminder after 14 days', asked(1), after(14), 'remind'],
    ['nothing until the next', asked(2), after(27.9), null],
    ['a reminder after 28 days', asked(2), after(28), 'remind'],
    ['one reminder when the worker was away', asked(1), after(100), 'remind'],
    ['nothing until it is given up', asked(3), after(41.9), null],
    ['giving up after 42 days', asked(3), after(42), 'give-up'],
    ['nothing afterwards', asked(3, after(42)), after(400), null],
  ] as const)('is %s', (_, question, now, step) => {
    expect(nextStep(question, TRUE_AT, now)).toBe(step);
  });

  it('is to settle once somebody confirmed, however late', () => {
    expect(nextStep(asked(3, after(42)), after(50), after(51))).toBe('settle');
  });
});
