import { randomUUID } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { openTestDatabase, type TestDatabase } from '#testing';
import { Clock } from '../clock/clock.js';
import { DomainError } from '../errors/domain-error.js';
import { MailServer } from '../testing/mail-server.js';
import { Letter, type WrittenLetter } from './letter.js';
import { Letters } from './letters.js';
import { MailQueue } from './mail-queue.js';
import { MailStore } from './mail-store.js';
import { Mailer, type ReadyMail } from './mailer.js';
import { Reachability } from './reachability.js';
import { Postman } from './postman.js';
import { type Patience, SmtpMailer } from './smtp-mailer.js';
import { writeLetter } from './write-letter.js';

const MINUTE = 60_000;
const PATIENCE: Patience = { connect: 300, answer: 300, whole: 1_000 };
const FROM = 'Netzlotse <netzlotse@mail.example>';

class SetClock extends Clock {
  time = new Date('2026-03-01T09:00:00Z');
  now(): Date {
    return this.time;
  }
  pass(ms: number): void {
    this.time = new Date(this.time.getTime() + ms);
  }
}

class GreetingLetter extends Letter {
  readonly kind = 'test.greeting';
  says: WrittenLetter | null = null;

  override compose({ name }: { name?: string }): Promise<WrittenLetter | null> {
    return Promise.resolve(
      name === undefined ? null : (this.says ?? writeLetter('de', 'Hallo', [`Hallo ${name}`])),
    );
  }
}

let database: TestDatabase;
let server: MailServer;
let clock: SetClock;
let letter: GreetingLetter;
let letters: Letters;

beforeAll(async () => void (database = await openTestDatabase()));
afterAll(() => database.close());
beforeEach(async () => {
  server = await MailServer.start();
  clock = new SetClock();
  letter = new GreetingLetter();
  letters = new Letters();
  letters.add([letter]);
});
afterEach(async () => {
  await server.close();
  await database.dataSource.query('truncate mails');
});

const smtp = (url = server.url, returnPath: string | null = null) =>
  new SmtpMailer({ url, from: FROM, returnPath }, 'netzlotse.example', PATIENCE);
const postman = (mailer: Mailer = smtp()) =>
  new Postman(
    new MailStore(database.transaction),
    letters,
    mailer,
    new Reachability(database.transaction, clock),
    clock,
  );
const append = (payload: object = { name: 'Mara' }, to = 'mara@stadt.example', kind = letter.kind) =>
  new MailQueue(database.transaction, clock).append([{ to, language: 'de', kind, payload: { ...payload } }]);

interface Row {
  id: string;
  state: string;
  payload: object;
  attempts: number;
  nextAttemptAt: Date;
  error: string | null;
}

async function rows(): Promise<Row[]> {
  return database.dataSource.query(
    `select id, state, payload, attempts, next_attempt_at as "nextAttemptAt", last_error as error from mails`,
  );
}

async function row(): Promise<Row> {
  const [only] = await rows();
  return only!;
}

describe('MailQueue', () => {
  it('appends in the transaction of the caller', async () => {
    const failing = database.transaction.run(async () => {
      await append();
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await rows()).toEqual([]);
  });

  it.each([
    'mara@stadt.example\r\nBcc: all@stadt.example',
    'a@stadt.example, b@stadt.example',
    'Mara <mara@stadt.example>',
    'mara',
    `${'a'.repeat(250)}@b.example`,
    '"a b"@stadt.example',
  ])('refuses %p', async (to) => {
    await expect(append({}, to)).rejects.toMatchObject({ code: 'MAIL.ADDRESS_INVALID' });
  });
});

describe('Postman', () => {
  it('sends a mail once and forgets what it was made of', async () => {
    await append();
    expect(await postman().deliverNext()).toBe(true);
    expect(await postman().deliverNext()).toBe(false);
    const { id, ...left } = await row();
    expect(left).toMatchObject({ state: 'sent', payload: {}, attempts: 1, error: null });
    expect(server.taken).toHaveLength(1);
    expect(server.taken[0]).toMatchObject({
      messageId: `<${id}@netzlotse.example>`,
      subject: 'Hallo',
      text: 'Hallo Mara\n',
      to: { text: 'mara@stadt.example' },
      from: { text: '"Netzlotse" <netzlotse@mail.example>' },
    });
    expect(server.taken[0]!.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('tells servers where to send back what they cannot deliver', async () => {
    for (const [returnPath, envelope] of [
      [null, 'netzlotse@mail.example'],
      ['zurueck@mail.example', 'zurueck@mail.example'],
    ] as const) {
      await append();
      await postman(smtp(server.url, returnPath)).deliverNext();
      expect(server.senders.at(-1)).toBe(envelope);
      expect(server.taken.at(-1)!.from?.text).toBe('"Netzlotse" <netzlotse@mail.example>');
      expect(server.taken.at(-1)!.to).toMatchObject({ text: 'mara@stadt.example' });
    }
  });

  it('knows an address that a server refused, until it takes a mail for it', async () => {
    const reachability = new Reachability(database.transaction, clock);
    const lost = async () => [
      ...(await reachability.unreachableAmong(['mara@stadt.example', 'x@y.example'])),
    ];
    for (const [at, known] of [
      ['data', []],
      ['sender', []],
      ['recipient', ['mara@stadt.example']],
    ] as const) {
      server.answer = { to: 'refuse', at, code: 550 };
      await append();
      await postman().deliverNext();
      expect([at, await lost()]).toEqual([at, known]);
    }
    server.answer = { to: 'take' };
    await append();
    await postman().deliverNext();
    expect(await lost()).toEqual([]);
  });

  it('drops what there is nothing to say about any more', async () => {
    await append({});
    await postman().deliverNext();
    expect(await row()).toMatchObject({ state: 'dropped' });
    expect(server.taken).toEqual([]);
  });

  it.each([
    ['recipient', 421],
    ['recipient', 450],
    ['data', 451],
    ['sender', 550],
  ] as const)('tries again later after %s %i', async (at, code) => {
    server.answer = { to: 'refuse', at, code };
    await append();
    await postman().deliverNext();
    expect(await row()).toMatchObject({
      state: 'waiting',
      error: `MAIL.NOT_TAKEN ${code}`,
      nextAttemptAt: new Date(clock.time.getTime() + MINUTE),
    });
    expect(await postman().deliverNext()).toBe(false);
    server.answer = { to: 'take' };
    clock.pass(MINUTE);
    await postman().deliverNext();
    expect(await row()).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it.each(['recipient', 'data'] as const)('gives up after 550 at the %s', async (at) => {
    server.answer = { to: 'refuse', at, code: 550 };
    await append();
    await postman().deliverNext();
    expect(await row()).toMatchObject({ state: 'failed', payload: {}, error: 'MAIL.REFUSED 550' });
  });

  it('sends again, as the same mail, when the connection broke after the text', async () => {
    server.answer = { to: 'drop' };
    await append();
    await postman().deliverNext();
    expect(await row()).toMatchObject({
      state: 'waiting',
      error: expect.stringContaining('MAIL.NOT_TAKEN E'),
    });
    server.answer = { to: 'take' };
    clock.pass(MINUTE);
    await postman().deliverNext();
    const { id, state } = await row();
    expect(state).toBe('sent');
    expect(server.takenIds).toEqual([id, id]);
  });

  it('does not wait for a slow server longer than its lease', async () => {
    server.answer = { to: 'stall' };
    await append();
    await postman().deliverNext();
    expect(await row()).toMatchObject({ state: 'waiting', error: 'MAIL.NOT_TAKEN ETIMEDOUT' });
  });

  it('does not wait longer for a server that is never quite idle', async () => {
    const dribbling = createServer((socket) => {
      socket.write('220 hello\r\n');
      const timer = setInterval(() => socket.write('250-one more line\r\n'), 50);
      socket.on('close', () => clearInterval(timer)).on('error', () => undefined);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => dribbling.once('listening', resolve));
    await append();
    const began = Date.now();
    await postman(smtp(`smtp://127.0.0.1:${(dribbling.address() as AddressInfo).port}`)).deliverNext();
    expect(Date.now() - began).toBeLessThan(2_000);
    expect(await row()).toMatchObject({ state: 'waiting', error: 'MAIL.NOT_TAKEN EABORT' });
    dribbling.close();
  });

  it('says nothing in clear when TLS is wanted and refused', async () => {
    await append();
    await postman(smtp(`${server.url}?requireTLS=true`)).deliverNext();
    expect(await row()).toMatchObject({ state: 'waiting', error: expect.stringContaining('MAIL.NOT_TAKEN') });
    expect(server.taken).toEqual([]);
  });

  it('waits longer each time, and gives up after two days', async () => {
    await append();
    const began = clock.time.getTime();
    const waits: number[] = [];
    const away = postman(smtp('smtp://127.0.0.1:1'));
    while ((await row()).state === 'waiting') {
      await away.deliverNext();
      const { nextAttemptAt, state } = await row();
      if (state === 'waiting') waits.push((nextAttemptAt.getTime() - clock.time.getTime()) / MINUTE);
      clock.time = nextAttemptAt;
    }
    expect(waits.slice(0, 6)).toEqual([1, 5, 15, 60, 240, 240]);
    expect(clock.time.getTime() - began).toBeLessThanOrEqual(48 * 60 * MINUTE);
    expect(await row()).toMatchObject({ state: 'failed', error: 'MAIL.NOT_TAKEN ESOCKET' });
  });

  it('refuses a subject that could begin a header', async () => {
    letter.says = { subject: 'Hallo\r\nBcc: all@stadt.example', text: 'x' };
    await append();
    await postman().deliverNext();
    expect(await row()).toMatchObject({ state: 'failed', error: 'MAIL.REFUSED HEADER' });
    expect(server.taken).toEqual([]);
  });

  it('keeps mails of a kind that only a newer worker knows', async () => {
    await append({}, 'mara@stadt.example', 'test.unknown');
    await postman().deliverNext();
    expect(await row()).toMatchObject({ state: 'waiting', error: 'MAIL.KIND_UNKNOWN' });
  });

  it('takes settled mails away after a month', async () => {
    await append();
    await postman().deliverNext();
    await append();
    clock.pass(31 * 24 * 60 * MINUTE);
    expect(await postman().forget()).toBe(1);
    expect((await rows()).map(({ state }) => state)).toEqual(['waiting']);
  });
});

/** Lets a process die before its n-th step: nothing it does afterwards happens. */
class Doom {
  private step = 0;
  constructor(private readonly at: number) {}

  async live<T>(work: () => Promise<T>): Promise<T> {
    this.step += 1;
    if (this.step > this.at) throw new DomainError('TEST.KILLED', 'unavailable');
    return work();
  }
}

class DoomedStore extends MailStore {
  constructor(private readonly doom: Doom) {
    super(database.transaction);
  }
  override claim(...rest: Parameters<MailStore['claim']>) {
    return this.doom.live(() => super.claim(...rest));
  }
  override settle(...rest: Parameters<MailStore['settle']>) {
    return this.doom.live(() => super.settle(...rest));
  }
  override postpone(...rest: Parameters<MailStore['postpone']>) {
    return this.doom.live(() => super.postpone(...rest));
  }
}

class DoomedMailer extends Mailer {
  constructor(private readonly doom: Doom) {
    super();
  }
  override send(mail: ReadyMail): Promise<void> {
    return this.doom.live(() => smtp().send(mail));
  }
}

describe('a worker that is killed', () => {
  const STEPS = ['claim', 'hand over', 'commit', 'end'];

  it.each(STEPS.map((step, at) => [step, at] as const))('before the %s loses no mail', async (step, at) => {
    await append();
    const doom = new Doom(at);
    const killed = new Postman(
      new DoomedStore(doom),
      letters,
      new DoomedMailer(doom),
      new Reachability(database.transaction, clock),
      clock,
    );
    await killed.deliverNext().catch(() => undefined);
    clock.pass(3 * MINUTE);
    await postman().deliverNext();
    const { id, state } = await row();
    expect(state).toBe('sent');
    // Between the server's yes and our commit nobody can know: twice, with one Message-ID.
    expect(server.takenIds).toEqual(step === 'commit' ? [id, id] : [id]);
  });

  it('keeps others from its mail until the lease ends, or until a worker starts alone', async () => {
    await append();
    await new MailStore(database.transaction).claim(clock.time, new Date(clock.time.getTime() + MINUTE));
    expect(await postman().deliverNext()).toBe(false);
    await postman().takeOver();
    expect(await postman().deliverNext()).toBe(true);
    expect(server.taken).toHaveLength(1);
  });

  it('is no reason for two others to send the same', async () => {
    await Promise.all(Array.from({ length: 6 }, () => append({ name: randomUUID() })));
    const drain = async () => {
      while (await postman().deliverNext());
    };
    await Promise.all([drain(), drain(), drain()]);
    expect(new Set(server.takenIds).size).toBe(6);
    expect(server.taken).toHaveLength(6);
  });
});
