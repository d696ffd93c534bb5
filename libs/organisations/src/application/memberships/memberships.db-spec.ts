import { VISITOR, type Viewer } from '#platform';
import { aCurator, anEditor } from '../../testing/an-editor.js';
import { anOrganisation } from '../../testing/an-organisation.js';
import { openOrganisations, type OpenOrganisations } from '../../testing/open-organisations.js';
import { CountMembers } from '../count-members.js';
import { ExportMemberships } from '../export-memberships.js';
import { ListMembers } from '../list-members.js';
import { ListNetworksOf } from '../list-networks-of.js';
import { AnswerMembership } from './answer-membership.js';
import { AskMembership } from './ask-membership.js';
import { EndMembership } from './end-membership.js';
import { FollowMembershipDates } from './follow-membership-dates.js';
import { ListOwnMemberships } from './list-own-memberships.js';

let slice: OpenOrganisations;
let ids: Record<'netz' | 'dach' | 'stadt' | 'hub', string>;
let network: Viewer;
let member: Viewer;

beforeAll(async () => (slice = await openOrganisations()));
afterAll(() => slice.close());
beforeEach(async () => {
  await slice.clear();
  await slice.query('truncate membership_requests, audit');
  const networks = ['netz', 'dach'].map((slug) => anOrganisation(slug, { kinds: ['network'] }));
  await slice.save([...networks, anOrganisation('stadt'), anOrganisation('hub')]);
  const of = (slug: string) => slice.idOf(slug);
  ids = { netz: await of('netz'), dach: await of('dach'), stadt: await of('stadt'), hub: await of('hub') };
  [network, member] = [anEditor(ids.netz), anEditor(ids.stadt)];
  await slice.news();
});

const ask = (viewer: Viewer, about: object = {}) =>
  slice.get(AskMembership).execute({ network: 'netz', member: 'stadt', ...about }, viewer);
const answer = () => slice.get(AnswerMembership);
const end = (id: string, until: string | null, viewer: Viewer) =>
  slice.get(EndMembership).execute(id, until, viewer);
const own = async (organisation: keyof typeof ids) => {
  const lines = await slice.get(ListOwnMemberships).execute(ids[organisation], anEditor(ids[organisation]));
  return lines.map(({ other, side, state, role, from, until }) => ({
    other: other?.slug,
    side,
    state,
    role,
    from,
    until,
  }));
};
const ALL = { cursor: null, limit: 10 };
/** What everybody may read of the membership, in every way. */
const shown = async () => {
  const members = await slice.get(ListMembers).members(ids.netz, ALL);
  const networks = await slice.get(ListMembers).memberships(ids.stadt, ALL);
  const counts = await slice.get(CountMembers).execute([ids.netz]);
  const ranked = await slice.get(ListNetworksOf).execute([ids.stadt]);
  const exported = [];
  for await (const one of slice.get(ExportMemberships).execute()) exported.push(one);
  const sizes = [members.items.length, networks.items.length, counts.get(ids.netz)?.direct ?? 0, ranked.size];
  return [...sizes, exported.length];
};
const refused = (code: string) => expect.objectContaining({ code });

describe('a membership', () => {
  it.each([
    ['asked for by the member', () => member, () => network],
    ['offered by the network', () => network, () => member],
  ])('%s is nobody’s to see before the other side confirms', async (_, asking, answering) => {
    const { id, membershipId } = await ask(asking(), { role: 'Beirat', from: '2026-01' });
    expect(membershipId).toBeNull();
    expect(await shown()).toEqual([0, 0, 0, 0, 0]);
    expect(await slice.news()).toEqual([]);
    await expect(answer().confirm(id, asking())).rejects.toEqual(refused('ACCESS.FORBIDDEN'));
    await expect(answer().confirm(id, anEditor(ids.hub))).rejects.toEqual(refused('MEMBERSHIP.NOT_FOUND'));
    await answer().confirm(id, answering());
    expect(await shown()).toEqual([1, 1, 1, 1, 1]);
    expect(await slice.news()).toEqual(['organisations.profile-changed']);
    expect(await own('stadt')).toEqual([
      { other: 'netz', side: 'member', state: 'current', role: 'Beirat', from: '2026-01', until: null },
    ]);
    await expect(answer().confirm(id, answering())).rejects.toEqual(refused('MEMBERSHIP.ANSWERED'));
    const trail = await slice.query<{ action: string }>('select action from audit order by audit.id');
    expect(trail.map(({ action }) => action)).toEqual([
      'organisations.membership-asked',
      'organisations.membership-confirmed',
    ]);
  });

  it('waits on both sides’ lists, and is declined or taken back', async () => {
    const first = await ask(member);
    expect([await own('stadt'), await own('netz')]).toMatchObject([
      [{ other: 'netz', side: 'member', state: 'asked' }],
      [{ other: 'stadt', side: 'network', state: 'to-answer' }],
    ]);
    await expect(ask(member)).rejects.toEqual(refused('MEMBERSHIP.ASKED'));
    expect(await answer().decline(first.id, network)).toMatchObject({ state: 'declined' });
    const second = await ask(member);
    expect(await answer().decline(second.id, member)).toMatchObject({ state: 'withdrawn' });
    expect(await own('netz')).toEqual([]);
    expect(await shown()).toEqual([0, 0, 0, 0, 0]);
  });

  it('is confirmed where both ask, and where one speaks for both', async () => {
    await ask(member);
    expect((await ask(network)).membershipId).not.toBeNull();
    expect((await ask(aCurator(), { member: 'hub' })).membershipId).not.toBeNull();
    await expect(ask(network)).rejects.toEqual(refused('MEMBERSHIP.EXISTS'));
  });

  it('ends by either side, keeps its days, and may begin again', async () => {
    const { membershipId } = await ask(aCurator(), { from: '2020' });
    await expect(end(membershipId!, null, anEditor(ids.hub))).rejects.toEqual(
      refused('MEMBERSHIP.NOT_FOUND'),
    );
    await expect(end(membershipId!, '2019', member)).rejects.toEqual(refused('MEMBERSHIP.WRONG_END'));
    await end(membershipId!, '2026-02-27', member);
    expect(await slice.news()).toEqual(['organisations.profile-changed']);
    expect(await own('netz')).toMatchObject([{ state: 'ended', from: '2020', until: '2026-02-27' }]);
    expect((await shown()).slice(0, 4)).toEqual([0, 0, 0, 0]);
    await expect(end(membershipId!, null, network)).rejects.toEqual(refused('MEMBERSHIP.ENDED'));
    const again = await ask(aCurator(), { from: '2026-03' });
    expect(again.membershipId).toBe(membershipId);
    expect(await own('netz')).toMatchObject([{ state: 'current', from: '2026-03', until: null }]);
  });

  it('ends at once where no day is said', async () => {
    const { membershipId } = await ask(aCurator(), { from: '2020' });
    expect((await shown())[0]).not.toBe(0);
    await end(membershipId!, null, member);
    expect((await shown()).slice(0, 4)).toEqual([0, 0, 0, 0]);
    await expect(end(membershipId!, null, member)).rejects.toEqual(refused('MEMBERSHIP.ENDED'));
  });

  it('ends at once on the day it began, and may begin again on it', async () => {
    const { membershipId } = await ask(aCurator(), { from: '2026-03-01' });
    expect(await end(membershipId!, null, member)).toMatchObject({ until: '2026-03-01' });
    expect((await shown()).slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(await own('netz')).toMatchObject([{ state: 'ended', until: '2026-03-01' }]);
    await slice.saveMemberships([{ network: 'netz', member: 'stadt', added: true }]);
    expect((await shown())[0]).toBe(0);
    expect((await ask(aCurator(), { from: '2026-03-01' })).membershipId).toBe(membershipId);
    expect((await shown())[0]).not.toBe(0);
  });

  it('is not undone by a later import', async () => {
    const { membershipId } = await ask(aCurator(), { role: 'Beirat' });
    await end(membershipId!, '2026-02-27', network);
    await slice.saveMemberships([{ network: 'netz', member: 'stadt', role: 'Gast', until: '2030' }]);
    expect(await own('netz')).toMatchObject([{ role: 'Beirat', until: '2026-02-27', state: 'ended' }]);
  });

  it('is of networks alone, and never of itself, however many stand between', async () => {
    await expect(ask(aCurator(), { network: 'hub' })).rejects.toEqual(refused('MEMBERSHIP.NO_NETWORK'));
    await expect(ask(aCurator(), { member: 'netz' })).rejects.toEqual(refused('MEMBERSHIP.CYCLE'));
    await ask(aCurator(), { network: 'dach', member: 'netz' });
    await expect(ask(aCurator(), { network: 'netz', member: 'dach' })).rejects.toEqual(
      refused('MEMBERSHIP.CYCLE'),
    );
    expect(await slice.query('select 1 from memberships')).toHaveLength(1);
    await expect(ask(VISITOR)).rejects.toEqual(refused('ACCESS.FORBIDDEN'));
    await expect(ask(member, { network: 'nirgends' })).rejects.toEqual(refused('ORGANISATION.NOT_FOUND'));
  });

  it('leaves nothing where the news of it cannot be kept', async () => {
    const { id } = await ask(member);
    slice.outbox.isBroken = true;
    await expect(answer().confirm(id, network)).rejects.toThrow();
    slice.outbox.isBroken = false;
    expect(await shown()).toEqual([0, 0, 0, 0, 0]);
    expect(await own('netz')).toMatchObject([{ state: 'to-answer' }]);
  });

  it.each([
    ['2026-02-28', 1],
    ['2026-02', 1],
    ['2026-03-01', 0],
    ['2026-02-20', 0],
    ['2025', 0],
  ])('whose last day was %s is told of on the day after it: %i', async (until, told) => {
    await slice.saveMemberships([{ network: 'netz', member: 'stadt', from: '2019', until }]);
    await slice.news();
    // The clock stands on 1 March.
    await slice.get(FollowMembershipDates).execute();
    expect(await slice.news()).toHaveLength(told);
  });

  it('is told of on the day it begins', async () => {
    await slice.saveMemberships([{ network: 'netz', member: 'stadt', from: '2026-03' }]);
    await slice.news();
    await slice.get(FollowMembershipDates).execute();
    expect(await slice.news()).toEqual(['organisations.profile-changed']);
  });

  it('is one, even where both sides ask and answer at once', async () => {
    const asked = await Promise.allSettled([ask(member), ask(network), ask(member), ask(network)]);
    expect(asked.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(2);
    expect(await slice.query('select 1 from memberships')).toHaveLength(1);
    expect(await slice.query(`select 1 from membership_requests where state = 'open'`)).toEqual([]);
  });
});
