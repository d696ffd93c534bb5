import { verdictOf } from './delivery-report.js';

describe('a report', () => {
  it.each([
    ['failed', '5.1.1', 'mailbox'],
    // Exim says no more than this of an unknown user.
    ['failed', '5.0.0', 'mailbox'],
    ['failed', '5.2.1', 'mailbox'],
    // Exchange of a mailbox that it does not have.
    ['failed', '5.4.1', 'mailbox'],
    ['failed', '5.5.0', 'mailbox'],
    ['failed', '5.3.4', 'mail'],
    ['failed', '5.6.0', 'mail'],
    ['failed', '5.7.1', 'mail'],
    ['failed', '4.4.7', 'mail'],
    ['delayed', '4.4.1', 'nothing'],
    ['delayed', '5.1.1', 'nothing'],
    ['delivered', '2.0.0', 'nothing'],
    ['failed', '2.0.0', 'nothing'],
    ['failed', '550', 'nothing'],
    ['', '', 'nothing'],
  ])('of %s %s settles: %s', (action, status, verdict) => {
    expect(verdictOf({ addresses: [], action, status })).toBe(verdict);
  });
});
