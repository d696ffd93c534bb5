import { TOTP } from 'otpauth';
import { HistoryModule } from '#history';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { openSlices, type OpenSlices } from '#testing';
import { TopicsModule } from '#topics';
import { AccountsModule } from '../accounts.module.js';
import { AddressLinks } from './address/address-links.js';
import { ChangeAddress } from './address/change-address.js';
import { UndoAddress } from './address/undo-address.js';
import { ForgetSecondFactor } from './forget-second-factor.js';
import { OpenAccount } from './open-account.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SecondFactor } from './second-factor.js';

const EMAIL = 'kuration@verband.example';
const NOT_SHOWN = { secret: null, isReplacing: false };
const WRONG = { code: 'SIGN_IN.CODE_WRONG' };

let slices: OpenSlices;
let id: string;
let given: readonly string[];
let secret: string;
beforeAll(async () => {
  slices = await openSlices([AccountsModule, HistoryModule, OrganisationsModule, PlacesModule, TopicsModule]);
});
beforeEach(async () => {
  await slices.clear();
  ({ id, given, secret } = await withFactor(EMAIL));
});
afterAll(() => slices.close());

const factor = () => slices.get(SecondFactor);
const codes = () => slices.get(RecoveryCodes);
const codeOf = (key: string) =>
  new TOTP({ secret: key }).generate({ timestamp: slices.clock.time.getTime() });
const pass = (ms: number) => (slices.clock.time = new Date(slices.clock.time.getTime() + ms));
const withFactor = async (email: string) => {
  const account = await slices.get(OpenAccount).execute(email, 'de');
  const shown = await factor().prepare(account.id, NOT_SHOWN);
  const first = { secret: shown.secret, isReplacing: false };
  const { recoveryCodes } = await factor().check(account.id, codeOf(shown.secret), first);
  return { id: account.id, given: recoveryCodes!, secret: shown.secret };
};
const lines = async () => {
  const mails = await slices.query<{ line: string }>(
    `select kind || ' ' || recipient as line from mails order by created_at, kind`,
  );
  const log = await slices.query<{ line: string }>(
    `select action || ' ' || role as line from audit where subject_id = $1 order by id`,
    [id],
  );
  return [...mails, ...log].map(({ line }) => line);
};

describe('recovery codes', () => {
  it('are ten, shown once with the first code of an app, and none of them lies open', async () => {
    expect([new Set(given).size, await codes().countLeft(id)]).toEqual([10, 10]);
    const [{ kept }] = (await slices.query(
      `select string_agg(r::text, ' ') as kept from recovery_codes r`,
    )) as [{ kept: string }];
    for (const code of given) {
      expect(kept).not.toContain(code.slice(0, 4));
      expect(kept).not.toContain(Buffer.from(code).toString('hex'));
    }
    pass(60_000);
    expect((await factor().check(id, codeOf(secret), NOT_SHOWN)).recoveryCodes).toBeNull();
  });

  it('stand in for the app once each, with a letter and a line of the log', async () => {
    await slices.query('truncate mails');
    expect((await codes().use(id, given[3]!.toUpperCase())).email).toBe(EMAIL);
    expect(await lines()).toEqual([
      `accounts.recovery-code-used ${EMAIL}`,
      'accounts.recovery-code-used holder',
    ]);
    await expect(codes().use(id, given[3]!)).rejects.toMatchObject(WRONG);
    await codes().use(id, given[4]!);
    expect(await codes().countLeft(id)).toBe(8);
    for (const nothing of ['', '0000-0000-0000-0000', codeOf(secret)]) {
      await expect(codes().use(id, nothing)).rejects.toMatchObject(WRONG);
    }
  });

  it('are of use for their account alone', async () => {
    const other = await withFactor('andere@verband.example');
    await expect(codes().use(other.id, given[0]!)).rejects.toMatchObject(WRONG);
    // Not even where the row is copied.
    await slices.query(
      `insert into recovery_codes select $2, hash, made_at, null from recovery_codes where account_id = $1`,
      [id, other.id],
    );
    await expect(codes().use(other.id, given[0]!)).rejects.toMatchObject(WRONG);
    await codes().use(id, given[0]!);
  });

  it('end when new ones are made, which is told', async () => {
    await slices.query('truncate mails');
    const made = await codes().renew(id);
    expect(await lines()).toEqual([
      `accounts.recovery-codes-made ${EMAIL}`,
      'accounts.recovery-codes-made holder',
    ]);
    await expect(codes().use(id, given[0]!)).rejects.toMatchObject(WRONG);
    await codes().use(id, made[0]!);
  });

  it('end with the factor that they stand in for', async () => {
    await slices.get(ForgetSecondFactor).execute(EMAIL);
    expect(await slices.query('select from recovery_codes')).toEqual([]);
    expect(await codes().countLeft(id)).toBeNull();
    await expect(codes().use(id, given[0]!)).rejects.toMatchObject(WRONG);
    await expect(codes().renew(id)).rejects.toMatchObject(WRONG);
  });

  it('are worth nothing without a factor, wherever they come from', async () => {
    await slices.query(`update accounts set totp_secret = null, totp_confirmed_at = null where id = $1`, [
      id,
    ]);
    await expect(codes().use(id, given[0]!)).rejects.toMatchObject(WRONG);
  });

  it('end when the address is taken back: whoever had it may have made them', async () => {
    const at = pass(60_000);
    const link = await slices.get(AddressLinks).toConfirm(id, 'dieb@fremd.example', at);
    await slices.get(ChangeAddress).execute(link!);
    const made = await codes().renew(id);
    await slices.get(UndoAddress).execute((await slices.get(AddressLinks).toUndo(id, EMAIL, at))!);
    expect(await codes().countLeft(id)).toBe(0);
    await expect(codes().use(id, made[0]!)).rejects.toMatchObject(WRONG);
  });
});

describe('another app in place of the one so far', () => {
  it('is prepared only where it is asked for, and counts from its first code on', async () => {
    await expect(factor().prepare(id, NOT_SHOWN)).rejects.toMatchObject(WRONG);
    const next = await factor().prepare(id, { secret: null, isReplacing: true });
    const shown = { secret: next.secret, isReplacing: true };
    pass(60_000);
    await expect(factor().check(id, codeOf(secret), shown)).rejects.toMatchObject(WRONG);
    await expect(
      factor().check(id, codeOf(next.secret), { ...shown, isReplacing: false }),
    ).rejects.toMatchObject(WRONG);
    const { recoveryCodes } = await factor().check(id, codeOf(next.secret), shown);
    await expect(codes().use(id, given[0]!)).rejects.toMatchObject(WRONG);
    await codes().use(id, recoveryCodes![0]!);
    // The same code once more, by the same session in another tab.
    await expect(factor().check(id, codeOf(next.secret), shown)).rejects.toMatchObject(WRONG);
    pass(60_000);
    await expect(factor().check(id, codeOf(secret), NOT_SHOWN)).rejects.toMatchObject(WRONG);
    await factor().check(id, codeOf(next.secret), NOT_SHOWN);
  });
});
