import { randomUUID } from 'node:crypto';
import { openTestDatabase, type TestDatabase } from '#testing';
import { Clock } from '../../clock/clock.js';
import { eximReport, exchangeReport, postfixReport, type Reported } from '../../testing/delivery-reports.js';
import { MailStore } from '../mail-store.js';
import { Reachability } from '../reachability.js';
import { TakeBounce } from './take-bounce.js';

const TO = 'mara@stadt.example';
const NOW = new Date('2026-03-01T09:00:00Z');

class SetClock extends Clock {
  now = () => NOW;
}

let database: TestDatabase;
let id: string;
beforeAll(async () => void (database = await openTestDatabase()));
afterAll(() => database.close());
beforeEach(async () => {
  id = await aMail();
});
afterEach(() => database.dataSource.query('truncate mails, unreachable_addresses'));

async function aMail(state = 'sent'): Promise<string> {
  const mail = randomUUID();
  await database.transaction.query(
    `insert into mails (id, recipient, language, kind, payload, state, attempts, next_attempt_at, sent_at, created_at)
     values ($1, $2, 'de', 'test.greeting', '{"name":"Mara"}', $3, 1, $4, $4, $4)`,
    [mail, TO, state, NOW],
  );
  return mail;
}

const reachability = () => new Reachability(database.transaction, new SetClock());
const take = (report: Buffer) =>
  new TakeBounce(database.transaction, new MailStore(database.transaction), reachability()).execute(report);
const row = async () => {
  const [mail] = await database.transaction.query(
    `select state, last_error as error, payload, sent_at as "sentAt" from mails where id = $1`,
    [id],
  );
  return mail;
};
const lost = async () => [...(await reachability().unreachableAmong([TO]))];
const unchanged = async () => {
  expect(await row()).toMatchObject({ state: 'sent', error: null, payload: { name: 'Mara' } });
  expect(await lost()).toEqual([]);
};

describe('a returned mail', () => {
  it.each([
    ['Postfix', postfixReport, '5.1.1'],
    ['Exchange', exchangeReport, '5.1.10'],
    ['Exim', eximReport, '5.0.0'],
  ])('is one that %s refused, as if it had done so at once', async (_server, report, status) => {
    expect(await take(report({ id, to: TO }))).toBe('bounced');
    expect(await row()).toEqual({
      state: 'failed',
      error: `MAIL.RETURNED ${status}`,
      payload: {},
      sentAt: null,
    });
    expect(await lost()).toEqual([TO]);
    expect(await take(report({ id, to: TO }))).toBe('bounced');
  });

  it('is not sent again where we were about to', async () => {
    id = await aMail('waiting');
    expect(await take(postfixReport({ id, to: TO }))).toBe('bounced');
    expect(await row()).toMatchObject({ state: 'failed' });
  });

  it('says nothing of its mailbox where the letter was refused, or a server gave up', async () => {
    expect(await take(exchangeReport({ id, to: TO, status: '5.7.1' }))).toBe('lost');
    expect([await row(), await lost()]).toEqual([expect.objectContaining({ state: 'failed' }), []]);
    id = await aMail();
    expect(await take(postfixReport({ id, to: TO, status: '4.4.7' }))).toBe('lost');
    expect([await row(), await lost()]).toEqual([expect.objectContaining({ state: 'failed' }), []]);
  });

  it.each([
    ['delayed', '4.4.1'],
    ['relayed', '2.0.0'],
    ['delivered', '2.1.5'],
  ])('is none where it is %s', async (action, status) => {
    expect(await take(postfixReport({ id, to: TO, action, status }))).toBe('nothing-settled');
    await unchanged();
  });

  it.each<[string, Partial<Reported>, string]>([
    ['a mail that we never sent', { id: randomUUID() }, 'unknown-mail'],
    ['no id of ours', { id: `' or true --` }, 'unknown-mail'],
    ['another mailbox', { to: 'amt@stadt.example' }, 'other-recipient'],
    ['one whose address begins so', { to: `${TO}.fremd.example` }, 'other-recipient'],
  ])('is not believed of %s', async (_whom, forged, outcome) => {
    expect(await take(eximReport({ id, to: TO, ...forged }))).toBe(outcome);
    await unchanged();
  });

  it('makes an address unreachable until its owner comes by a letter, whatever servers say meanwhile', async () => {
    await take(postfixReport({ id, to: TO }));
    await reachability().noteTaken(TO);
    await reachability().noteRefused(TO);
    expect(await lost()).toEqual([TO]);
    await reachability().noteReached(TO);
    expect(await lost()).toEqual([]);
    // What was known comes back as nothing new.
    expect(await take(postfixReport({ id, to: TO }))).toBe('bounced');
    expect(await lost()).toEqual([]);
  });
});
