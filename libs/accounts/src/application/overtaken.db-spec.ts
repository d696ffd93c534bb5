import { HistoryModule } from '#history';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { openSlices, type OpenSlices } from '#testing';
import { TopicsModule } from '#topics';
import { AccountsModule } from '../accounts.module.js';
import { AccountStore } from '../persistence/account-store.js';
import { AddressLinks } from './address/address-links.js';
import { AskForAddress } from './address/ask-for-address.js';
import { IssueLink } from './issue-link.js';
import { OpenAccount } from './open-account.js';
import { OwnSessions } from './own-sessions.js';
import { PasswordHasher } from './password-hasher.js';
import { SetPassword } from './set-password.js';
import { SignInByPassword } from './sign-in-by-password.js';

const EMAIL = 'mara@stadt.example';
const [KNOWN, NEW] = ['das kennt der Dieb', 'ein langer Satz ist gut'];
const OF_THIEF = { isFresh: false, password: KNOWN };

let slices: OpenSlices;
let id: string;
beforeAll(async () => {
  slices = await openSlices([AccountsModule, HistoryModule, OrganisationsModule, PlacesModule, TopicsModule]);
});
beforeEach(async () => {
  await slices.clear();
  ({ id } = await slices.get(OpenAccount).execute(EMAIL, 'de'));
  await slices.get(SetPassword).ofOwn(id, KNOWN, { isFresh: true, password: '' }, '');
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => slices.close());

/** What happens while somebody who knows the password so far waits until theirs is compared. */
const meanwhile = (work: () => Promise<unknown>) => {
  const hasher = slices.get(PasswordHasher);
  const verify = hasher.verify.bind(hasher);
  jest.spyOn(hasher, 'verify').mockImplementationOnce(async (known, password) => {
    const isRight = await verify(known, password);
    slices.clock.time = new Date(slices.clock.time.getTime() + 1_000);
    await work();
    return isRight;
  });
};
const resetByMailbox = async () => {
  const link = await slices.get(IssueLink).execute(EMAIL, 'password');
  await slices.get(SetPassword).byLink(link!, NEW);
};
const REFUSED = { code: 'SIGN_IN.REFUSED' };

describe('a password that its owner replaces while a thief uses it', () => {
  it('signs nobody in', async () => {
    meanwhile(resetByMailbox);
    await expect(slices.get(SignInByPassword).execute(EMAIL, KNOWN)).rejects.toMatchObject(REFUSED);
    await slices.get(SignInByPassword).execute(EMAIL, NEW);
  });

  it('sets no other one', async () => {
    meanwhile(resetByMailbox);
    const set = slices.get(SetPassword).ofOwn(id, 'das des Diebes', OF_THIEF, 'sid');
    await expect(set).rejects.toMatchObject(REFUSED);
    meanwhile(() => slices.get(OwnSessions).end(id));
    const again = slices.get(SetPassword).ofOwn(id, 'das des Diebes', { ...OF_THIEF, password: NEW }, 'sid');
    await expect(again).rejects.toMatchObject(REFUSED);
    await slices.get(SignInByPassword).execute(EMAIL, NEW);
  });

  it('sets no other one where a second factor is asked for by now', async () => {
    meanwhile(() =>
      slices.query('update accounts set totp_confirmed_at = $2 where id = $1', [id, slices.clock.time]),
    );
    const set = slices.get(SetPassword).ofOwn(id, 'das des Diebes', OF_THIEF, 'sid');
    await expect(set).rejects.toMatchObject(REFUSED);
  });

  it('moves the account to no other mailbox', async () => {
    await slices.get(AskForAddress).execute(id, 'dieb@fremd.example', true, 'de');
    slices.clock.time = new Date(slices.clock.time.getTime() + 1_000);
    await resetByMailbox();
    const [{ payload }] = (await slices.query(
      `select payload from mails where kind = 'accounts.new-address'`,
    )) as [{ payload: { at: string } }];
    const at = new Date(payload.at);
    expect(await slices.get(AddressLinks).toConfirm(id, 'dieb@fremd.example', at)).toBeNull();
    expect((await slices.get(AccountStore).find(id))?.email).toBe(EMAIL);
  });
});
