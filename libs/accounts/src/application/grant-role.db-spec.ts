import { HistoryModule } from '#history';
import { OrganisationsModule, ResolveSlugs, SaveOrganisations } from '#organisations';
import { PlacesModule } from '#places';
import { openSlices, type OpenSlices } from '#testing';
import { TopicsModule } from '#topics';
import { aSource } from '../../../organisations/src/testing/a-source.js';
import { anOrganisation } from '../../../organisations/src/testing/an-organisation.js';
import { AccountsModule } from '../accounts.module.js';
import { AccountStore } from '../persistence/account-store.js';
import { GrantRole } from './grant-role.js';
import { OpenAccount } from './open-account.js';

let slices: OpenSlices;
let accountId: string;
let organisationId: string;
beforeAll(async () => {
  slices = await openSlices([AccountsModule, HistoryModule, OrganisationsModule, PlacesModule, TopicsModule]);
  await slices.get(SaveOrganisations).execute([anOrganisation('stadt-x')], aSource());
  organisationId = (await slices.get(ResolveSlugs).execute(['stadt-x'])).get('stadt-x')!;
  ({ id: accountId } = await slices.get(OpenAccount).execute('mara@stadt.example', 'de'));
});
afterAll(() => slices.close());

const held = async () => (await slices.get(AccountStore).rolesOf(accountId))[organisationId];

describe('giving a role', () => {
  it('raises what somebody may do, and never takes back what they have', async () => {
    const grant = slices.get(GrantRole);
    expect(await grant.raise(accountId, organisationId, 'editor')).toEqual({
      before: undefined,
      after: 'editor',
    });
    expect(await grant.raise(accountId, organisationId, 'owner')).toEqual({
      before: 'editor',
      after: 'owner',
    });
    expect(await grant.raise(accountId, organisationId, 'member')).toBeNull();
    expect(await held()).toBe('owner');
  });

  it('gives less where that is what is asked for', async () => {
    await slices.get(GrantRole).execute(accountId, organisationId, 'member');
    expect(await held()).toBe('member');
  });
});
