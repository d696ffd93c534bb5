import { AccountsModule, ConfirmationLinks, GrantRole, OpenAccount } from '#accounts';
import { HistoryModule } from '#history';
import { OrganisationsModule, ReadOrganisations, ResolveSlugs, SaveOrganisations } from '#organisations';
import { PlacesModule } from '#places';
import { openSlices, type OpenSlices } from '#testing';
import { TopicsModule } from '#topics';
import { anOrganisation } from '../../../../organisations/src/testing/an-organisation.js';
import { aSource } from '../../../../organisations/src/testing/a-source.js';
import { FreshnessModule } from '../../freshness.module.js';
import { AskWhetherTrue } from './ask-whether-true.js';
import { ConfirmByLink } from './confirm-by-link.js';
import { ReadUnconfirmed } from './read-unconfirmed.js';

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
  await slices.query('truncate freshness_questions, account_tokens, organisation_roles');
  await slices.get(SaveOrganisations).execute([anOrganisation('stadtwerke-x')], aSource());
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
/** Whom mails wait for; takes them away. */
const takeMails = async () => {
  const rows = await slices.transaction.query<{ recipient: string }>(
    `delete from mails where kind = 'curation.still-right' returning recipient`,
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
      expect(await takeMails()).toEqual(both);
    }
    expect(await slices.get(ReadUnconfirmed).list(10)).toEqual([]);
    pass(14);
    await ask();
    expect(await takeMails()).toEqual([]);
    expect(await slices.get(ReadUnconfirmed).list(10)).toEqual([
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
