import { TOTP } from 'otpauth';
import { HistoryModule } from '#history';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { openSlices, type OpenSlices } from '#testing';
import { TopicsModule } from '#topics';
import { AccountsModule } from '../../accounts.module.js';
import { AccountStore } from '../../persistence/account-store.js';
import { IssueLink } from '../issue-link.js';
import { OpenAccount } from '../open-account.js';
import { ForgetSecondFactor } from '../forget-second-factor.js';
import { SealSecondFactors } from '../seal-second-factors.js';
import { SecondFactor } from '../second-factor.js';
import { SetPassword } from '../set-password.js';
import { SignInByLink } from '../sign-in-by-link.js';
import { AddressLinks } from './address-links.js';
import { AskForAddress } from './ask-for-address.js';
import { ChangeAddress } from './change-address.js';
import { UndoAddress } from './undo-address.js';

const [OLD, NEW, PASSWORD] = ['alt@stadt.example', 'neu@stadt.example', 'ein langer Satz ist gut'];
const NOT_SHOWN = { secret: null, isReplacing: false };
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
  const token = await links().toConfirm(id, email, slices.clock.time);
  await slices.get(ChangeAddress).execute(token!);
  return token!;
};
const undo = (token: string | null) => slices.get(UndoAddress).execute(token!);
const SPENT = { code: 'SIGN_IN.LINK_SPENT' };
const pass = (ms: number) => (slices.clock.time = new Date(slices.clock.time.getTime() + ms));

describe('another address', () => {
  it('is asked for right after signing in by a link, whatever else is known', async () => {
    const ask = (isFresh: boolean) => slices.get(AskForAddress).execute(id, NEW, isFresh, 'de');
    const needed = { code: 'SIGN_IN.LINK_NEEDED' };
    await expect(ask(false)).rejects.toMatchObject(needed);
    const stale = { isFresh: false, password: '' };
    await expect(slices.get(SetPassword).ofOwn(id, PASSWORD, stale, '')).rejects.toMatchObject(needed);
    await slices.get(SetPassword).ofOwn(id, PASSWORD, FRESH, '');
    await expect(ask(false)).rejects.toMatchObject(needed);
    await ask(true);
    expect(await mails()).toEqual([`accounts.password-changed ${OLD}`, `accounts.new-address ${NEW}`]);
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
    const token = await links().toConfirm(id, NEW, slices.clock.time);
    await slices.get(OpenAccount).execute(NEW, 'de');
    expect(await links().toConfirm(id, NEW, slices.clock.time)).toBeNull();
    await expect(slices.get(ChangeAddress).execute(token!)).rejects.toMatchObject({
      code: 'SIGN_IN.LINK_SPENT',
    });
    expect((await account())?.email).toBe(OLD);
    // What was tried is not used up: the transaction ended as a whole.
    expect(await links().isGood(token!, 'email')).toBe(true);
  });

  it('can be taken back from the old mailbox, and whoever changed it is out', async () => {
    await change();
    const back = await links().toUndo(id, OLD, slices.clock.time);
    await slices.get(SetPassword).ofOwn(id, PASSWORD, FRESH, '');
    await slices.query(`insert into sessions values ('dieb', $1, now() + interval '1 day')`, [
      JSON.stringify({ accountId: id }),
    ]);
    await slices.query(
      `insert into oidc_identities values (gen_random_uuid(), 'https://idp.example', 'dieb', $1, now())`,
      [id],
    );
    const next = await links().toConfirm(id, 'dritte@stadt.example', slices.clock.time);
    await undo(back);
    expect(await account()).toMatchObject({ email: OLD, passwordHash: null });
    expect(await slices.query('select from sessions')).toEqual([]);
    expect(await slices.query('select from oidc_identities')).toEqual([]);
    expect(await links().isGood(next!, 'email')).toBe(false);
    // It may be the owner's, who moved away from a mailbox that others read.
    expect(await mails()).toContain(`accounts.address-restored ${NEW}`);
    await expect(undo(back)).rejects.toMatchObject(SPENT);
  });

  it('is not got again by whoever changed it twice, with a link or a letter of the second time', async () => {
    const [first, second] = [slices.clock.time, pass(60_000)];
    slices.clock.time = first;
    await change('dieb@fremd.example');
    slices.clock.time = second;
    await change('dieb-2@fremd.example');
    const back = await links().toUndo(id, OLD, first);
    const again = await links().toUndo(id, 'dieb@fremd.example', second);
    pass(60_000);
    await undo(back);
    await expect(undo(again)).rejects.toMatchObject(SPENT);
    // A letter that waited for its server brings no new one.
    expect(await links().toUndo(id, 'dieb@fremd.example', second)).toBeNull();
    expect((await account())?.email).toBe(OLD);
    const later = pass(60_000);
    await change();
    await undo(await links().toUndo(id, OLD, later));
    expect((await account())?.email).toBe(OLD);
  });

  it('is given back over one that was taken back to a stranger', async () => {
    const first = slices.clock.time;
    await change('dieb@fremd.example');
    const second = pass(60_000);
    await change('dieb-2@fremd.example');
    const back = await links().toUndo(id, OLD, first);
    pass(60_000);
    await undo(await links().toUndo(id, 'dieb@fremd.example', second));
    await undo(back);
    expect((await account())?.email).toBe(OLD);
  });

  it('takes with it a second factor that was set up since, and none that was there before', async () => {
    const own = { totpSecret: 'JBSWY3DPEHPK3PXP', totpConfirmedAt: slices.clock.time };
    await slices.get(AccountStore).update(id, own);
    const at = pass(60_000);
    await change();
    await undo(await links().toUndo(id, OLD, at));
    expect(await account()).toMatchObject(own);
    const next = pass(60_000);
    await change();
    await slices.get(AccountStore).update(id, { ...own, totpConfirmedAt: pass(60_000) });
    await undo(await links().toUndo(id, OLD, next));
    expect(await account()).toMatchObject({ totpSecret: null, totpConfirmedAt: null });
  });

  it('is not got by whoever asked for it before the password was set anew', async () => {
    const asked = slices.clock.time;
    const link = await links().toConfirm(id, 'dieb@fremd.example', asked);
    pass(60_000);
    await slices.get(SetPassword).ofOwn(id, PASSWORD, FRESH, '');
    await expect(slices.get(ChangeAddress).execute(link!)).rejects.toMatchObject(SPENT);
    // Nor by a letter that waited for its server.
    expect(await links().toConfirm(id, 'dieb@fremd.example', asked)).toBeNull();
    expect(await links().toConfirm(id, NEW, slices.clock.time)).not.toBeNull();
  });

  it('ends the links that were sent to the old one', async () => {
    const link = await slices.get(IssueLink).execute(OLD, 'sign-in');
    await change();
    expect(await slices.get(SignInByLink).isGood(link!)).toBe(false);
  });
});

describe('what signs somebody in', () => {
  it('does not change without a letter, and is as it was where none can be written', async () => {
    const token = await slices.get(IssueLink).execute(OLD, 'password');
    await slices.query(`update accounts set email = 'kein postfach' where id = $1`, [id]);
    await expect(slices.get(SetPassword).byLink(token!, PASSWORD)).rejects.toMatchObject({
      code: 'MAIL.ADDRESS_INVALID',
    });
    expect((await account())?.passwordHash).toBeNull();
    await slices.query(`update accounts set email = $2 where id = $1`, [id, OLD]);
    await slices.get(SetPassword).byLink(token!, PASSWORD);
    expect(await mails()).toEqual([`accounts.password-changed ${OLD}`]);
  });

  it('is told of a second factor when its first code comes, and of no later one', async () => {
    const factor = slices.get(SecondFactor);
    const { secret } = await factor.prepare(id, NOT_SHOWN);
    const code = () => new TOTP({ secret }).generate({ timestamp: slices.clock.time.getTime() });
    await factor.check(id, code(), { ...NOT_SHOWN, secret });
    pass(60_000);
    await factor.check(id, code(), NOT_SHOWN);
    expect(await mails()).toEqual([`accounts.second-factor-set ${OLD}`]);
    const kept = (await account())!.totpSecret!;
    expect(kept).not.toContain(secret);
    // Copied to another account it opens nothing.
    const other = await slices.get(OpenAccount).execute(NEW, 'de');
    await slices.get(AccountStore).update(other.id, {
      totpSecret: kept,
      totpConfirmedAt: slices.clock.time,
    });
    await expect(factor.check(other.id, code(), NOT_SHOWN)).rejects.toMatchObject({
      code: 'SIGN_IN.CODE_WRONG',
    });
  });

  it('is sealed at the next start where it lay open, and works on', async () => {
    const secret = 'JBSWY3DPEHPK3PXP';
    await slices.get(AccountStore).update(id, { totpSecret: secret, totpConfirmedAt: slices.clock.time });
    await slices.get(SealSecondFactors).execute();
    const kept = (await account())!.totpSecret!;
    expect(kept).not.toContain(secret);
    await slices.get(SealSecondFactors).execute();
    expect((await account())!.totpSecret).toBe(kept);
    const code = new TOTP({ secret }).generate({ timestamp: slices.clock.time.getTime() });
    await slices.get(SecondFactor).check(id, code, NOT_SHOWN);
  });

  it('is taken away by the operator, with every way in but the mailbox, which is told', async () => {
    await slices.get(SetPassword).ofOwn(id, PASSWORD, FRESH, '');
    await slices.get(AccountStore).update(id, { totpSecret: 'x', totpConfirmedAt: slices.clock.time });
    expect(await slices.get(ForgetSecondFactor).execute('niemand@stadt.example')).toBe(false);
    expect(await slices.get(ForgetSecondFactor).execute(OLD)).toBe(true);
    expect(await account()).toMatchObject({ totpSecret: null, totpConfirmedAt: null, passwordHash: null });
    expect(await mails()).toContain(`accounts.second-factor-removed ${OLD}`);
  });
});
