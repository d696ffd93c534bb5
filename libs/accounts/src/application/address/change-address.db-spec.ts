import { HistoryModule } from '#history';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { openSlices, type OpenSlices } from '#testing';
import { TopicsModule } from '#topics';
import { AccountsModule } from '../../accounts.module.js';
import { AccountStore } from '../../persistence/account-store.js';
import { OpenAccount } from '../open-account.js';
import { SetPassword } from '../set-password.js';
import { AddressLinks } from './address-links.js';
import { AskForAddress } from './ask-for-address.js';
import { ChangeAddress } from './change-address.js';
import { UndoAddress } from './undo-address.js';

const [OLD, NEW, PASSWORD] = ['alt@stadt.example', 'neu@stadt.example', 'ein langer Satz ist gut'];
const FRESH = { isFresh: true, password: '' };

let slices: OpenSlices;
let id: string;
beforeAll(async () => {
  slices = await openSlices([AccountsModule, HistoryModule, OrganisationsModule, PlacesModule, TopicsModule]);
});
beforeEach(async () => {
  await slices.clear();
  ({ id } = await slices.get(OpenAccount).execute(OLD, 'de'));
});
afterAll(() => slices.close());

const account = () => slices.get(AccountStore).find(id);
const links = () => slices.get(AddressLinks);
const mails = async () => {
  const rows = await slices.query<{ line: string }>(`select kind || ' ' || recipient as line from mails`);
  return rows.map(({ line }) => line);
};
const change = async (email = NEW) => {
  const token = await links().toConfirm(id, email);
  await slices.get(ChangeAddress).execute(token!);
  return token!;
};

describe('another address', () => {
  it('is asked for with the password, where there is one and the sign-in is not fresh', async () => {
    const ask = (proof: typeof FRESH) => slices.get(AskForAddress).execute(id, NEW, proof, 'de');
    await ask({ isFresh: false, password: '' });
    await slices.get(SetPassword).ofOwn(id, PASSWORD, { isFresh: false, password: '' }, '');
    await expect(ask({ isFresh: false, password: 'geraten' })).rejects.toMatchObject({
      code: 'SIGN_IN.REFUSED',
    });
    await ask({ isFresh: false, password: PASSWORD });
    await ask(FRESH);
    expect(await mails()).toEqual(Array.from({ length: 3 }, () => `accounts.new-address ${NEW}`));
    expect((await account())?.email).toBe(OLD);
  });

  it('holds once its link was confirmed, and the old one hears of it in the same commit', async () => {
    const token = await change();
    expect((await account())?.email).toBe(NEW);
    expect(await mails()).toEqual([`accounts.address-changed ${OLD}`]);
    await expect(slices.get(ChangeAddress).execute(token)).rejects.toMatchObject({
      code: 'SIGN_IN.LINK_SPENT',
    });
  });

  it('is not that of somebody else, whenever they got it', async () => {
    const token = await links().toConfirm(id, NEW);
    await slices.get(OpenAccount).execute(NEW, 'de');
    expect(await links().toConfirm(id, NEW)).toBeNull();
    await expect(slices.get(ChangeAddress).execute(token!)).rejects.toMatchObject({
      code: 'SIGN_IN.LINK_SPENT',
    });
    expect((await account())?.email).toBe(OLD);
    // What was tried is not used up: the transaction ended as a whole.
    expect(await links().isGood(token!, 'email')).toBe(true);
  });

  it('can be taken back from the old mailbox, and whoever changed it is out', async () => {
    await change();
    const undo = await links().toUndo(id, OLD);
    await slices.get(SetPassword).ofOwn(id, PASSWORD, FRESH, '');
    await slices.query(`insert into sessions values ('dieb', $1, now() + interval '1 day')`, [
      JSON.stringify({ accountId: id }),
    ]);
    await slices.query(
      `insert into oidc_identities values (gen_random_uuid(), 'https://idp.example', 'dieb', $1, now())`,
      [id],
    );
    const next = await links().toConfirm(id, 'dritte@stadt.example');
    await slices.get(UndoAddress).execute(undo!);
    expect(await account()).toMatchObject({ email: OLD, passwordHash: null });
    expect(await slices.query('select from sessions')).toEqual([]);
    expect(await slices.query('select from oidc_identities')).toEqual([]);
    expect(await links().isGood(next!, 'email')).toBe(false);
    await expect(slices.get(UndoAddress).execute(undo!)).rejects.toMatchObject({
      code: 'SIGN_IN.LINK_SPENT',
    });
  });
});
