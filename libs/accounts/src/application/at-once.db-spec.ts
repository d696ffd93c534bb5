import { TOTP } from 'otpauth';
import { HistoryModule } from '#history';
import { OrganisationsModule, ResolveSlugs, SaveOrganisations } from '#organisations';
import { PlacesModule } from '#places';
import type { Viewer } from '#platform';
import { openSlices, type OpenSlices } from '#testing';
import { TopicsModule } from '#topics';
import { aSource } from '../../../organisations/src/testing/a-source.js';
import { anOrganisation } from '../../../organisations/src/testing/an-organisation.js';
import { AccountsModule } from '../accounts.module.js';
import type { Claim } from '../domain/claims/claim.js';
import { DecideClaim } from './claims/decide-claim.js';
import { MakeClaim } from './claims/make-claim.js';
import { IssueLink } from './issue-link.js';
import { LimitAttempts } from './limit-attempts.js';
import { OpenAccount } from './open-account.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SecondFactor } from './second-factor.js';
import { SetPassword } from './set-password.js';
import { SignInByLink } from './sign-in-by-link.js';
import { AnswerInvitation } from './team/answer-invitation.js';
import { InviteColleague } from './team/invite-colleague.js';

const EMAIL = 'person@stadt.example';
const NOT_SHOWN = { secret: null, isReplacing: false };

let slices: OpenSlices;
let organisationId: string;
let curator: Viewer;
beforeAll(async () => {
  slices = await openSlices([AccountsModule, HistoryModule, OrganisationsModule, PlacesModule, TopicsModule]);
  await slices
    .get(SaveOrganisations)
    .execute([anOrganisation('stadt-x', { website: 'https://www.stadt-x.example/' })], aSource());
  organisationId = (await slices.get(ResolveSlugs).execute(['stadt-x'])).get('stadt-x')!;
  const { id } = await slices.get(OpenAccount).execute('kuration@verband.example', 'de');
  const account = { id, roles: {}, curates: { scope: 'all', id: null } } as const;
  curator = { kind: 'curator', organisationIds: [], account };
});
afterAll(() => slices.close());

/** Five at once. @returns how many got what they wanted */
const fivefold = async (work: () => Promise<unknown>) => {
  const outcomes = await Promise.allSettled(Array.from({ length: 5 }, work));
  return outcomes.filter(({ status }) => status === 'fulfilled').length;
};
const invite = async (email: string) => {
  const wanted = { email, role: 'editor', language: 'de' } as const;
  await slices.get(InviteColleague).execute(organisationId, wanted, curator);
  const [row] = await slices.query<{ id: string }>(
    'select id from invitations where email = $1 order by created_at desc limit 1',
    [email],
  );
  return row!.id;
};

describe('what counts once, tried five times at once', () => {
  it('is a link that signs in, and one that sets a password', async () => {
    await slices.get(OpenAccount).execute(EMAIL, 'de');
    const link = await slices.get(IssueLink).execute(EMAIL, 'sign-in');
    expect(await fivefold(() => slices.get(SignInByLink).execute(link!))).toBe(1);
    const reset = await slices.get(IssueLink).execute(EMAIL, 'password');
    expect(await fivefold(() => slices.get(SetPassword).byLink(reset!, 'ein langer Satz ist gut'))).toBe(1);
  });

  it('is an invitation, also by several letters', async () => {
    const id = await invite('neu@stadt.example');
    const links = slices.get(AnswerInvitation);
    const letters = await Promise.all([1, 2, 3, 4, 5].map(() => links.issue(id)));
    let at = 0;
    expect(await fivefold(() => links.accept(letters[at++]!.token, 'de'))).toBe(1);
  });

  it('is a code of a second factor, and one that stands in for it', async () => {
    const { id } = await slices.get(OpenAccount).execute('zwei@stadt.example', 'de');
    const factor = slices.get(SecondFactor);
    const { secret } = await factor.prepare(id, NOT_SHOWN);
    const code = new TOTP({ secret }).generate({ timestamp: slices.clock.time.getTime() });
    expect(await fivefold(() => factor.check(id, code, { ...NOT_SHOWN, secret }))).toBe(1);
    const codes = slices.get(RecoveryCodes);
    const [first] = await codes.renew(id);
    expect(await fivefold(() => codes.use(id, first!))).toBe(1);
    expect(await codes.countLeft(id)).toBe(9);
    // Whoever makes new ones twice has ten, and not twenty.
    expect(await fivefold(() => codes.renew(id))).toBe(5);
    expect(await codes.countLeft(id)).toBe(10);
  });

  it('is the last attempt that a limit leaves', async () => {
    const limit = slices.get(LimitAttempts);
    for (let time = 0; time < 8; time += 1) await limit.count('proof-account', 'jemand');
    expect(await fivefold(() => limit.count('proof-account', 'jemand'))).toBe(2);
  });

  it('is the claim that makes an owner', async () => {
    const claims: Claim[] = [];
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      const { id } = await slices.get(OpenAccount).execute(`${name}@privat.example`, 'de');
      const request = { way: 'curator', language: 'de' } as const;
      claims.push(await slices.get(MakeClaim).execute(organisationId, request, id));
    }
    let at = 0;
    expect(await fivefold(() => slices.get(DecideClaim).approve(claims[at++]!.id, curator))).toBe(1);
    const owners = await slices.query(
      `select from organisation_roles where organisation_id = $1 and role = 'owner'`,
      [organisationId],
    );
    expect(owners).toHaveLength(1);
  });

  it('is the account of a mailbox, and everybody gets that one', async () => {
    const opened = await Promise.all(
      Array.from({ length: 5 }, () => slices.get(OpenAccount).execute('gleichzeitig@stadt.example', 'de')),
    );
    expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
  });
});
