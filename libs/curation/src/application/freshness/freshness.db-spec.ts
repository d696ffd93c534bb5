import {
  AccountsModule,
  ConfirmationLinks,
  FindViewer,
  GrantRole,
  HandOver,
  KeepRoleMailbox,
  OpenAccount,
} from '#accounts';
import { HistoryModule } from '#history';
import { OrganisationsModule, ReadOrganisations, ResolveSlugs, SaveOrganisations } from '#organisations';
import { PlacesModule } from '#places';
import { Reachability, type Viewer } from '#platform';
import { openSlices, type OpenSlices } from '#testing';
import { TopicsModule } from '#topics';
import { anOrganisation } from '../../../../organisations/src/testing/an-organisation.js';
import { aSource } from '../../../../organisations/src/testing/a-source.js';
import { FreshnessModule } from '../../freshness.module.js';
import { AskWhetherTrue } from './ask-whether-true.js';
import { ConfirmByLink } from './confirm-by-link.js';
import { ReadUnconfirmed } from './read-unconfirmed.js';
import { SettleUnconfirmed } from './settle-unconfirmed.js';

const DAY = 24 * 60 * 60_000;

let slices: OpenSlices;
let id: string;
let owner: string;

beforeAll(async () => {
  slices = await openSlices([
    FreshnessModule,
    AccountsModule,
    HistoryModule,
    OrganisationsModule,
    PlacesModule,
    TopicsModule,
  ]);
});
afterAll(() => slices.close());
beforeEach(async () => {
  await slices.clear();
  await slices.query(
    `truncate freshness_questions, account_tokens, organisation_roles, role_mailboxes, invitations,
       unreachable_addresses, audit`,
  );
  await slices
    .get(SaveOrganisations)
    .execute(
      [anOrganisation('stadtwerke-x', { website: 'https://www.x.example', seat: '08311000' })],
      aSource(),
    );
  id = (await slices.get(ResolveSlugs).execute(['stadtwerke-x'])).get('stadtwerke-x')!;
  owner = await holder('owner@x.example', 'owner');
});

async function holder(email: string, role: 'member' | 'editor' | 'owner'): Promise<string> {
  const account = await slices.get(OpenAccount).execute(email, 'de');
  await slices.get(GrantRole).execute(account.id, id, role);
  return account.id;
}

const pass = (days: number) => void (slices.clock.time = new Date(slices.clock.time.getTime() + days * DAY));
const ask = () => slices.get(AskWhetherTrue).execute();
/** Whom mails wait for, reminders with a mark; takes them away. */
const takeMails = async () => {
  const rows = await slices.transaction.query<{ recipient: string }>(
    `delete from mails where kind = 'curation.still-right'
     returning recipient || case when payload ->> 'isReminder' = 'true' then ' (reminder)' else '' end as recipient`,
  );
  return rows.map(({ recipient }) => recipient).sort();
};
describe('the yearly question', () => {
  it('reaches editors and owners once a year, twice again, and then the curator', async () => {
    await holder('editor@x.example', 'editor');
    await holder('member@x.example', 'member');
    const both = ['editor@x.example', 'owner@x.example'];
    await ask();
    expect(await takeMails()).toEqual([]);
    pass(365);
    await Promise.all([ask(), ask()]);
    expect(await takeMails()).toEqual(both);
    for (const days of [14, 14]) {
      pass(days - 1);
      await ask();
      expect(await takeMails()).toEqual([]);
      pass(1);
      await ask();
      await ask();
      expect(await takeMails()).toEqual(both.map((email) => `${email} (reminder)`));
    }
    expect(await slices.get(ReadUnconfirmed).waiting(null, null, 10)).toEqual([]);
    pass(14);
    await ask();
    expect(await takeMails()).toEqual([]);
    expect(await slices.get(ReadUnconfirmed).waiting(null, null, 10)).toEqual([
      { organisationId: id, since: slices.clock.time },
    ]);
  });

  it('is answered by the button alone, once, and starts anew a year later', async () => {
    pass(365);
    await ask();
    await takeMails();
    const token = await slices.get(ConfirmationLinks).issue({ accountId: owner, organisationId: id });
    const links = slices.get(ConfirmByLink);
    expect(await links.look(token)).toMatchObject({ slug: 'stadtwerke-x' });
    expect(await slices.get(ReadUnconfirmed).isAsked(id)).toBe(true);
    expect(await links.execute(token)).toBe('stadtwerke-x');
    const shown = await slices.get(ReadOrganisations).forAudience([id], 'public');
    expect(shown.get(id)?.confirmedAt).toBe(slices.clock.time.toISOString());
    expect(await slices.get(ReadUnconfirmed).isAsked(id)).toBe(false);
    expect(await links.look(token)).toBeNull();
    await expect(links.execute(token)).rejects.toMatchObject({ code: 'SIGN_IN.LINK_SPENT' });
    pass(364);
    await ask();
    expect(await takeMails()).toEqual([]);
    pass(1);
    await ask();
    expect(await takeMails()).toEqual(['owner@x.example']);
  });

  it('goes to the mailbox of the organisation once mail reaches nobody of its team, then to the curator', async () => {
    const viewer = (await slices.get(FindViewer).execute(owner))!.viewer;
    await slices.get(KeepRoleMailbox).execute(id, 'Info@x.example', viewer);
    const reachability = slices.get(Reachability);
    pass(365);
    await ask();
    expect(await takeMails()).toEqual(['owner@x.example']);
    await reachability.noteRefused('owner@x.example');
    pass(1);
    await ask();
    await ask();
    expect(await takeMails()).toEqual(['info@x.example']);
    expect(await slices.get(ReadUnconfirmed).since(id)).toBeNull();
    const token = await slices.get(ConfirmationLinks).issue({ accountId: null, organisationId: id });
    await reachability.noteRefused('info@x.example');
    pass(1);
    await ask();
    expect(await takeMails()).toEqual([]);
    expect(await slices.get(ReadUnconfirmed).since(id)).toEqual(slices.clock.time);
    const scopes = await slices.query('select scopes from freshness_questions');
    expect(scopes).toEqual([{ scopes: ['state:08'] }]);
    await slices.get(ConfirmByLink).execute(token);
    expect(await slices.get(ReadUnconfirmed).since(id)).toBeNull();
    const trail = await slices.query(
      `select account_id, role from audit where action = 'organisations.confirmed'`,
    );
    expect(trail).toEqual([{ account_id: null, role: 'organisation' }]);
  });

  it('is not sent to a mailbox on a foreign domain', async () => {
    const viewer = (await slices.get(FindViewer).execute(owner))!.viewer;
    const keep = (email: string) => slices.get(KeepRoleMailbox).execute(id, email, viewer);
    for (const email of ['info@y.example', 'info@gmail.com', 'info@sub.x.example']) {
      await expect(keep(email)).rejects.toMatchObject({ code: 'ROLE_MAILBOX.FOREIGN' });
    }
    await keep('info@x.example');
    await keep('');
    expect(await slices.get(KeepRoleMailbox).find(id)).toBeNull();
  });

  it('reaches the mailbox of an organisation whose last owner left to it', async () => {
    const viewer = (await slices.get(FindViewer).execute(owner))!.viewer;
    const leave = () => slices.get(HandOver).execute(id, viewer, 'de');
    await expect(leave()).rejects.toMatchObject({ code: 'ROLE.LAST_OWNER' });
    await slices.get(KeepRoleMailbox).execute(id, 'info@x.example', viewer);
    await leave();
    expect(await slices.query('select from organisation_roles')).toEqual([]);
    const invited = await slices.query(`select email, role from invitations`);
    expect(invited).toEqual([{ email: 'info@x.example', role: 'owner' }]);
    pass(365);
    await ask();
    expect(await takeMails()).toEqual(['info@x.example']);
  });

  it('is the curator’s of that part, who confirms or asks once more with a word', async () => {
    const curator = (scope: 'all' | 'state', of: string | null): Viewer => ({
      kind: 'curator',
      organisationIds: [],
      account: { id: owner, roles: {}, curates: { scope, id: of } },
    });
    const give = async () => {
      await slices.query(
        `insert into freshness_questions (organisation_id, asked_at, mails, unconfirmed_since, scopes)
         values ($1, $2, 3, $2, '{state:08}') on conflict (organisation_id) do update
         set unconfirmed_since = excluded.unconfirmed_since`,
        [id, slices.clock.time],
      );
    };
    const settle = slices.get(SettleUnconfirmed);
    const count = (scope: string) => slices.get(ReadUnconfirmed).count(scope);
    await give();
    expect([await count('state:08'), await count('state:09')]).toEqual([1, 0]);
    await expect(settle.confirm(id, curator('state', '09'))).rejects.toMatchObject({
      code: 'CURATION.NOT_FOUND',
    });
    await settle.askAgain(id, 'Bitte prüfen Sie die Website.', curator('state', '08'));
    const notes = await slices.query(
      `select payload ->> 'note' as note from mails where kind = 'curation.still-right'`,
    );
    expect(notes).toEqual([{ note: 'Bitte prüfen Sie die Website.' }]);
    expect(await takeMails()).toEqual(['owner@x.example']);
    expect(await slices.get(ReadUnconfirmed).since(id)).toBeNull();
    await give();
    await slices.get(Reachability).noteRefused('owner@x.example');
    await expect(settle.askAgain(id, 'Noch einmal', curator('all', null))).rejects.toMatchObject({
      code: 'CURATION.NOBODY_TO_ASK',
    });
    await settle.confirm(id, curator('all', null));
    const shown = await slices.get(ReadOrganisations).forAudience([id], 'public');
    expect(shown.get(id)?.confirmedAt).toBe(slices.clock.time.toISOString());
    expect(await count('state:08')).toBe(0);
  });

  it('cannot be answered by whoever lost the role, and that uses no link up', async () => {
    const token = await slices.get(ConfirmationLinks).issue({ accountId: owner, organisationId: id });
    await slices.query('delete from organisation_roles');
    const links = slices.get(ConfirmByLink);
    await expect(links.execute(token)).rejects.toMatchObject({ code: 'ACCESS.FORBIDDEN' });
    expect(await links.look(token)).not.toBeNull();
    const shown = await slices.get(ReadOrganisations).forAudience([id], 'public');
    expect(shown.get(id)?.confirmedAt).toBeNull();
  });
});
