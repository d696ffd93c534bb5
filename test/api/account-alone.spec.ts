import { anOrganisation } from '../../libs/organisations/src/testing/an-organisation.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { saveNetwork } from '../portal/save-network.js';
import { signIn, type SignedIn } from '../portal/sign-in.js';

let portal: TestPortal;

beforeAll(async () => {
  portal = await openTestPortal();
  await saveNetwork(portal, {
    organisations: [
      anOrganisation('stadt-a', { summary: 'Quittenernte.', visibility: { summary: 'members' } }),
      anOrganisation('stadt-b'),
      anOrganisation('stadt-c', { status: 'withdrawn' }),
    ],
  });
});
afterAll(() => portal.close());

/** Whether somebody reads what is for members: as data, as a page, by search, and in a suggestion's count. */
const told = async (who: TestPortal | SignedIn) => {
  const paths = ['/api/v1/organisations/stadt-a', '/organisationen/stadt-a', '/api/v1/search?q=Quittenernte'];
  const answers = await Promise.all(paths.map((path) => who.ask(path)));
  return answers.map(({ text }) =>
    text.includes('hits') ? text.includes('stadt-a') : text.includes('Quitten'),
  );
};

describe('somebody with an account', () => {
  it('is a member by working on an organisation of the directory, and by nothing else', async () => {
    const alone = await signIn(portal, { email: 'allein@person.example' });
    const colleague = await signIn(portal, { email: 'b@person.example', roles: { 'stadt-b': 'member' } });
    const former = await signIn(portal, { email: 'c@person.example', roles: { 'stadt-c': 'owner' } });
    expect(await told(colleague)).toEqual([true, true, true]);
    for (const who of [portal, alone, former]) expect(await told(who)).toEqual([false, false, false]);
    expect((await alone.ask('/konto')).text).toContain('was alle sehen');
  });

  it('is none any more after leaving', async () => {
    const leaves = await signIn(portal, { email: 'd@person.example', roles: { 'stadt-b': 'member' } });
    expect(await told(leaves)).toEqual([true, true, true]);
    await portal.database.transaction.query('delete from organisation_roles where account_id = $1', [
      leaves.accountId,
    ]);
    expect(await told(leaves)).toEqual([false, false, false]);
  });
});
