import { HistoryModule } from '#history';
import { OrganisationsModule, ResolveSlugs, SaveOrganisations } from '#organisations';
import { PlacesModule } from '#places';
import { openSlices, type OpenSlices } from '#testing';
import { TopicsModule } from '#topics';
import { anOrganisation } from '../../../../organisations/src/testing/an-organisation.js';
import { aSource } from '../../../../organisations/src/testing/a-source.js';
import { AccountsModule } from '../../accounts.module.js';
import { OpenAccount } from '../open-account.js';
import { CloseLapsedClaims } from './close-lapsed-claims.js';
import { GetClaim } from './get-claim.js';
import { type ClaimRequest, MakeClaim } from './make-claim.js';

const DAY = 24 * 60 * 60_000;

let slices: OpenSlices;
beforeAll(async () => {
  slices = await openSlices([AccountsModule, HistoryModule, OrganisationsModule, PlacesModule, TopicsModule]);
});
afterAll(() => slices.close());

describe('claims that nobody proves', () => {
  it('are closed after two weeks, once, with a trail; those that a curator looks at stay', async () => {
    const website = 'https://www.stadt-x.example/';
    await slices.get(SaveOrganisations).execute([anOrganisation('stadt-x', { website })], aSource());
    const organisationId = (await slices.get(ResolveSlugs).execute(['stadt-x'])).get('stadt-x')!;
    const claim = async (email: string, request: Omit<ClaimRequest, 'language'>) => {
      const { id } = await slices.get(OpenAccount).execute(email, 'de');
      return slices.get(MakeClaim).execute(organisationId, { ...request, language: 'de' }, id);
    };
    const proving = await claim('a@privat.example', { way: 'domain' });
    const pass = (days: number) =>
      void (slices.clock.time = new Date(slices.clock.time.getTime() + days * DAY));
    pass(13);
    expect(await slices.get(CloseLapsedClaims).execute()).toBe(0);
    pass(1);
    expect(await slices.get(CloseLapsedClaims).execute()).toBe(1);
    expect(await slices.get(CloseLapsedClaims).execute()).toBe(0);
    expect(await slices.get(GetClaim).byId(proving.id)).toMatchObject({ state: 'lapsed' });
    const trail = await slices.query<{ action: string }>(
      'select action from audit where subject_id = $1 order by audit.id',
      [proving.id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['accounts.claim-made', 'accounts.claim-lapsed']);
    const referred = await claim('b@privat.example', { way: 'curator' });
    pass(30);
    expect(await slices.get(CloseLapsedClaims).execute()).toBe(0);
    expect(await slices.get(GetClaim).byId(referred.id)).toMatchObject({ state: 'open' });
    // Whoever comes back claims anew.
    expect(await claim('a@privat.example', { way: 'domain' })).toMatchObject({ state: 'open' });
  });
});
