import { VISITOR, type Viewer } from '#platform';
import { anEditor } from '../../testing/an-editor.js';
import { openEditing, type OpenEditing } from '../../testing/open-editing.js';
import { GetEditable } from '../editing/get-editable.js';
import { RestoreRevision } from '../editing/restore-revision.js';
import { GetOrganisation } from '../get-organisation.js';
import { SaveMemberships } from '../save-memberships.js';
import { aSource } from '../../testing/a-source.js';
import { DecideChange } from './decide-change.js';
import { DemandApproval } from './demand-approval.js';
import { ListChanges } from './list-changes.js';

let slice: OpenEditing;
beforeAll(async () => (slice = await openEditing()));
afterAll(() => slice.close());

const account = (number: number) => `00000000-0000-4000-8000-00000000010${number}`;
const as = (viewer: Viewer, number: number): Viewer => ({
  ...viewer,
  account: { ...viewer.account!, id: account(number) },
});
const curatorOf = (scope: 'all' | 'state' | 'topic' | 'network', id: string | null): Viewer => ({
  kind: 'curator',
  organisationIds: [],
  account: { id: account(9), roles: {}, curates: { scope, id } },
});

/** An organisation whose editors' changes are to be approved, with two editors and an owner. */
async function guarded(slug: string, about: Parameters<OpenEditing['claimed']>[1] = {}) {
  const { id } = await slice.claimed(slug, { summary: 'Alt.', ...about });
  const owner = as(anEditor(id, 'owner'), 1);
  await slice.get(DemandApproval).set(slug, { isDemanded: true, forMembers: false }, owner);
  return { id, slug, owner, editor: as(anEditor(id), 2), other: as(anEditor(id), 3) };
}
const publicOf = async (slug: string) => {
  const located = await slice.get(GetOrganisation).execute(slug, VISITOR);
  return 'found' in located ? located.found : null;
};
const formOf = (slug: string, viewer: Viewer) => slice.get(GetEditable).execute(slug, viewer);
const decide = () => slice.get(DecideChange);

describe('a change that has to be approved', () => {
  it('is shown to nobody else, stays in its editor’s form, and comes in once approved', async () => {
    const { id, slug, owner, editor, other } = await guarded('wartend');
    const saved = await slice.edit(slug, 1, { summary: 'Neu.' }, editor);
    expect(saved).toMatchObject({ id, version: 1, changed: ['summary'] });
    expect((await publicOf(slug))?.summary).toBe('Alt.');
    expect(await slice.revisions(id)).toEqual([]);
    expect(await slice.news()).toEqual(['organisations.change-proposed']);
    expect(await formOf(slug, editor)).toMatchObject({
      version: 1,
      isPending: true,
      fields: { summary: 'Neu.' },
    });
    expect(await formOf(slug, other)).toMatchObject({ isPending: false, fields: { summary: 'Alt.' } });
    await decide().approve(saved.pending!, null, owner);
    expect((await publicOf(slug))?.summary).toBe('Neu.');
    expect(await slice.revisions(id)).toMatchObject([
      { version: 2, role: 'editor', after: { summary: 'Neu.' } },
    ]);
    expect(await slice.news()).toEqual(['organisations.profile-changed']);
    expect(await formOf(slug, editor)).toMatchObject({ version: 2, isPending: false });
  });

  it('leaves out who saves at once: owners', async () => {
    const { slug, owner } = await guarded('direkt');
    expect(await slice.edit(slug, 1, { summary: 'Neu.' }, owner)).toMatchObject({
      version: 2,
      pending: null,
    });
  });

  it('grows with what its editor saves further, and goes when nothing is left of it', async () => {
    const { id, slug, owner, editor } = await guarded('wachsend');
    const first = await slice.edit(slug, 1, { summary: 'Neu.' }, editor);
    const second = await slice.edit(slug, 1, { unit: 'Amt' }, editor);
    expect(second.changed).toEqual(['unit', 'summary']);
    await expect(decide().approve(first.pending!, null, owner)).rejects.toMatchObject({
      code: 'CHANGE.NOT_FOUND',
    });
    const third = await slice.edit(slug, 1, { unit: null }, editor);
    const [shown] = await slice.get(ListChanges).ofOrganisation(id, owner);
    expect(shown?.lines).toEqual([
      { path: 'summary', now: 'Alt.', after: 'Neu.', hasMoved: false, isHidden: false },
    ]);
    expect(await slice.edit(slug, 1, { summary: 'Alt.' }, editor)).toMatchObject({
      pending: null,
      changed: [],
    });
    await expect(decide().approve(third.pending!, null, owner)).rejects.toMatchObject({
      code: 'CURATION.DECIDED',
    });
  });

  it('is not applied over what somebody else saved since, unless that was seen', async () => {
    const { slug, owner, editor } = await guarded('bewegt');
    await slice.edit(slug, 1, { summary: 'Neu.', unit: 'Amt' }, editor);
    await slice.edit(slug, 1, { summary: 'Dazwischen.' }, owner);
    // What its editor changes further does not hide that the first field moved.
    const { pending } = await slice.edit(slug, 2, { website: 'https://bewegt.example' }, editor);
    await expect(decide().approve(pending!, 1, owner)).rejects.toMatchObject({
      code: 'CHANGE.MOVED',
      details: { paths: ['summary'], version: 2 },
    });
    expect((await publicOf(slug))?.summary).toBe('Dazwischen.');
    await decide().approve(pending!, 2, owner);
    expect(await publicOf(slug)).toMatchObject({
      summary: 'Neu.',
      unit: 'Amt',
      website: 'https://bewegt.example',
    });
  });

  it('is decided by owners and curators of that part, never by whoever made it', async () => {
    const { slug, editor, other } = await guarded('bewacht', { seat: '08231000' });
    const { pending } = await slice.edit(slug, 1, { summary: 'Neu.' }, editor);
    const stranger = as(anEditor(account(7)), 7);
    const refusals: [Viewer, string][] = [
      [editor, 'ACCESS.FORBIDDEN'],
      [other, 'ACCESS.FORBIDDEN'],
      [
        { ...editor, account: { ...editor.account!, curates: { scope: 'all', id: null } } },
        'ACCESS.FORBIDDEN',
      ],
      [stranger, 'CHANGE.NOT_FOUND'],
      [curatorOf('state', '09'), 'CHANGE.NOT_FOUND'],
      [curatorOf('topic', 'wlan'), 'CHANGE.NOT_FOUND'],
      [curatorOf('network', 'x'), 'CHANGE.NOT_FOUND'],
    ];
    for (const [viewer, code] of refusals) {
      await expect(decide().reject(pending!, 'Nein.', viewer)).rejects.toMatchObject({ code });
    }
    await expect(decide().withdraw(pending!, other)).rejects.toMatchObject({ code: 'CHANGE.NOT_FOUND' });
    const local = curatorOf('state', '08');
    expect((await slice.get(ListChanges).waiting(local, null, 10)).map(({ id }) => id)).toContain(pending);
    await decide().reject(pending!, 'Zu kurz.', local);
    expect(await slice.get(ListChanges).find(pending!)).toMatchObject({
      state: 'rejected',
      reason: 'Zu kurz.',
    });
    expect((await publicOf(slug))?.summary).toBe('Alt.');
  });

  it('is asked for by a network for its members, while they are', async () => {
    const { id, editor } = await slice.claimed('mitglied', { summary: 'Alt.' });
    const network = await slice.claimed('netz', { kinds: ['network'] });
    await slice.get(DemandApproval).set('netz', { isDemanded: true, forMembers: true }, network.owner);
    expect(await slice.edit('mitglied', 1, { unit: 'A' }, editor)).toMatchObject({
      version: 2,
      pending: null,
    });
    await slice.get(SaveMemberships).execute([{ network: 'netz', member: 'mitglied' }], aSource());
    const { pending } = await slice.edit('mitglied', 2, { unit: 'B' }, editor);
    expect(pending).not.toBeNull();
    const ofNetwork = await slice.get(ListChanges).waiting(curatorOf('network', 'netz'), null, 10);
    expect(ofNetwork.map(({ organisationId }) => organisationId)).toEqual([id]);
    await slice.get(DemandApproval).set('netz', { isDemanded: false, forMembers: true }, network.owner);
    // Nobody asks any more: what waited is saved with the rest.
    expect(await slice.edit('mitglied', 2, { summary: 'Neu.' }, editor)).toMatchObject({
      version: 3,
      changed: ['unit', 'summary'],
    });
    expect(await slice.get(ListChanges).waiting(curatorOf('network', 'netz'), null, 10)).toEqual([]);
  });

  it('shows a curator what they let out, and nothing that stays hidden', async () => {
    const { slug, editor } = await guarded('verdeckt', {
      unit: 'Geheim',
      visibility: { unit: 'own', summary: 'own' },
    });
    await slice.edit(
      slug,
      1,
      { unit: 'Noch geheimer', summary: 'Nun offen.', visibility: { summary: 'public' } },
      editor,
    );
    const [shown] = (await slice.get(ListChanges).waiting(curatorOf('all', null), null, 50)).filter(
      ({ organisation }) => organisation.slug === slug,
    );
    expect(shown?.lines).toEqual(
      expect.arrayContaining([
        { path: 'unit', now: null, after: null, hasMoved: false, isHidden: true },
        { path: 'summary', now: null, after: 'Nun offen.', hasMoved: false, isHidden: false },
      ]),
    );
  });

  it('is also what going back to an earlier state makes', async () => {
    const { slug, owner, editor } = await guarded('zurueck');
    await slice.edit(slug, 1, { summary: 'Zwei.' }, owner);
    await slice.edit(slug, 2, { summary: 'Drei.' }, owner);
    const saved = await slice.get(RestoreRevision).execute({ slug, revision: 2 }, editor);
    expect(saved).toMatchObject({ version: 3, changed: ['summary'] });
    expect((await publicOf(slug))?.summary).toBe('Drei.');
    await decide().approve(saved.pending!, null, owner);
    expect((await publicOf(slug))?.summary).toBe('Zwei.');
  });

  it('leaves neither revision nor decision where the news of it cannot be kept', async () => {
    const { id, slug, owner, editor } = await guarded('halb');
    const { pending } = await slice.edit(slug, 1, { summary: 'Neu.' }, editor);
    slice.outbox.isBroken = true;
    await expect(decide().approve(pending!, null, owner)).rejects.toThrow();
    slice.outbox.isBroken = false;
    expect(await slice.get(ListChanges).find(pending!)).toMatchObject({ state: 'open' });
    expect(await slice.revisions(id)).toEqual([]);
  });

  it('waits in no queue while its organisation is gone, and fills no page of it', async () => {
    const gone = await guarded('fort');
    await slice.edit('fort', 1, { summary: 'Neu.' }, gone.editor);
    const { editor } = await guarded('da');
    await slice.edit('da', 1, { summary: 'Neu.' }, editor);
    const turn = (status: string) =>
      slice.query('update organisations set status = $1 where id = $2', [status, gone.id]);
    const all = curatorOf('all', null);
    const listed = async (limit: number) =>
      (await slice.get(ListChanges).waiting(all, null, limit)).map(({ organisationId }) => organisationId);
    const before = await slice.get(ListChanges).count(all);
    const order = await listed(99);
    const place = order.indexOf(gone.id);
    await turn('withdrawn');
    expect(await slice.get(ListChanges).count(all)).toBe(before - 1);
    expect(await listed(place + 1)).toEqual(order.toSpliced(place, 1).slice(0, place + 1));
    await turn('active');
    expect(await listed(99)).toContain(gone.id);
  });

  it('is demanded by owners alone', async () => {
    const { slug, editor } = await guarded('einstellung');
    const demand = { isDemanded: false, forMembers: false };
    await expect(slice.get(DemandApproval).set(slug, demand, editor)).rejects.toMatchObject({
      code: 'ACCESS.FORBIDDEN',
    });
  });
});
