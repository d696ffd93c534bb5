import { HistoryModule } from '#history';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { openSlices, type OpenSlices } from '#testing';
import { TopicsModule } from '#topics';
import { AccountsModule } from '../accounts.module.js';
import { AccountStore } from '../persistence/account-store.js';
import { AskForLetter } from './ask-for-letter.js';
import { KnownDevices } from './known-devices.js';
import { OpenAccount } from './open-account.js';
import { PasswordHasher } from './password-hasher.js';
import { SetPassword } from './set-password.js';
import { SignInByPassword } from './sign-in-by-password.js';

/** Says what is computed: by that, not by clocks, it is told whether two answers take the same time. */
class CountingHasher extends PasswordHasher {
  readonly done: string[] = [];

  protected override derive(password: string): Promise<string> {
    this.done.push('derive');
    return super.derive(password);
  }

  protected override compare(known: string, password: string): Promise<boolean> {
    this.done.push(`compare with ${known.split('$').slice(0, 4).join('$')}`);
    return super.compare(known, password);
  }
}

const PASSWORD = 'ein langer Satz ist gut';

let slices: OpenSlices;
beforeAll(async () => {
  slices = await openSlices([AccountsModule, HistoryModule, OrganisationsModule, PlacesModule, TopicsModule]);
  const { id } = await slices.get(OpenAccount).execute('bekannt@stadt.example', 'de');
  await slices.get(OpenAccount).execute('ohne@stadt.example', 'de');
  await slices.get(SetPassword).ofOwn(id, PASSWORD, { isFresh: true, password: '' }, '');
});
afterAll(() => slices.close());

describe('whether an address is known', () => {
  it('changes neither what is computed nor what the database is asked', async () => {
    const tried = [];
    for (const email of ['bekannt@stadt.example', 'ohne@stadt.example', 'niemand@stadt.example']) {
      // A new process: the first attempt after a start tells nothing either.
      const hasher = new CountingHasher();
      const signIn = new SignInByPassword(slices.get(AccountStore), hasher);
      const statements = await slices.statementsOf(async () => {
        for (const password of ['ein falscher Satz', PASSWORD]) {
          await signIn.execute(email, password).catch(() => null);
        }
      });
      tried.push({ statements, done: hasher.done });
    }
    const [known, without, unknown] = tried;
    // Whoever has the right one gets in, and is looked at once more.
    expect(known).toEqual({
      statements: 3,
      done: ['derive', ...Array.from({ length: 2 }, () => 'compare with $argon2id$v=19$m=19456,t=2,p=1')],
    });
    const alike = { ...known, statements: 2 };
    expect([without, unknown]).toEqual([alike, alike]);
  });

  it('is not looked up by whoever shows the mark of a device of theirs', async () => {
    const [{ id }] = (await slices.query<{ id: string }>(
      `select id from accounts where email = 'ohne@stadt.example'`,
    )) as [{ id: string }];
    const devices = slices.get(KnownDevices);
    const device = devices.markFor(id);
    expect(await devices.accountOf(device, 'ohne@stadt.example')).toBe(id);
    for (const email of ['bekannt@stadt.example', 'niemand@stadt.example']) {
      expect(await slices.statementsOf(() => devices.accountOf(device, email))).toBe(1);
      expect(await slices.statementsOf(() => devices.accountOf('', email))).toBe(0);
      expect(await devices.accountOf(device, email)).toBeNull();
    }
  });

  it('is not looked up when a link is asked for', async () => {
    const ask = (email: string) =>
      slices.statementsOf(() => slices.get(AskForLetter).execute('sign-in', email, 'de'));
    const [known, unknown] = [await ask('bekannt@stadt.example'), await ask('niemand@stadt.example')];
    expect(unknown).toBe(known);
    const rows = await slices.query(
      `select count(*)::int as mails from mails where kind = 'accounts.sign-in'`,
    );
    expect(rows).toEqual([{ mails: 2 }]);
  });
});
