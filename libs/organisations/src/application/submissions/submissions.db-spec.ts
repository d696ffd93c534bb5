import { VISITOR, type Viewer } from '#platform';
import { openEditing, type OpenEditing } from '../../testing/open-editing.js';
import { ExportOrganisations } from '../export-organisations.js';
import { GetOrganisation } from '../get-organisation.js';
import { DecideSubmission } from './decide-submission.js';
import { FindLikely } from './find-likely.js';
import { type HandingIn, HandIn } from './hand-in.js';
import { ListSubmissions } from './list-submissions.js';
import { OwnSubmissions } from './own-submissions.js';

let slice: OpenEditing;
beforeAll(async () => (slice = await openEditing()));
afterAll(() => slice.close());
beforeEach(async () => {
  await slice.query('truncate submissions');
  await slice.news();
});

const SOMEBODY = '00000000-0000-4000-8000-00000000000b';
const submitter: Viewer = {
  kind: 'member',
  organisationIds: [],
  account: { id: SOMEBODY, roles: {}, curates: null },
};
const curator = (scope: 'all' | 'state' | 'topic' | 'network', id: string | null): Viewer => ({
  kind: 'curator',
  organisationIds: [],
  account: { id: '00000000-0000-4000-8000-00000000000c', roles: {}, curates: { scope, id } },
});
const everywhere = curator('all', null);
const handIn = (profile: HandingIn['profile'], despiteLikely = false) =>
  slice.get(HandIn).execute({ profile, note: null, despiteLikely }, submitter);
const PFORZHEIM = { name: 'Stadt Pforzheim', kinds: ['municipality' as const], ags: '08231000' };

describe('an organisation that somebody wants to add', () => {
  it('is none before a curator approves', async () => {
    const { id } = await handIn({ name: 'Bürgernetz Hof', kinds: ['association'], seat: '09464000' });
    const read = () => slice.get(GetOrganisation).execute('buergernetz-hof', VISITOR);
    await expect(read()).rejects.toMatchObject({ code: 'ORGANISATION.NOT_FOUND' });
    const exported = [];
    for await (const one of slice.get(ExportOrganisations).execute()) exported.push(one.name);
    expect(exported).not.toContain('Bürgernetz Hof');
    expect(await slice.news()).toEqual([]);
    const { organisationId } = await slice.get(DecideSubmission).approve(id, everywhere);
    expect(await read()).toMatchObject({
      found: { id: organisationId, name: 'Bürgernetz Hof', seat: '09464000', claimed: true },
    });
    expect(await slice.news()).toEqual(['organisations.profile-changed']);
    expect(await slice.get(OwnSubmissions).list(SOMEBODY)).toMatchObject([
      { state: 'approved', organisationId },
    ]);
    const trail = await slice.query<{ action: string }>('select action from audit where subject_id = $1', [
      id,
    ]);
    expect(trail.map(({ action }) => action)).toEqual([
      'organisations.submitted',
      'organisations.submission-approved',
    ]);
  });

  it('leaves neither organisation nor decision where the news of it cannot be kept', async () => {
    const { id } = await handIn({ name: 'Halbes', kinds: ['company'] });
    slice.outbox.isBroken = true;
    await expect(slice.get(DecideSubmission).approve(id, everywhere)).rejects.toThrow();
    slice.outbox.isBroken = false;
    expect(await slice.query(`select 1 from organisations where slug = 'halbes'`)).toEqual([]);
    expect(await slice.get(OwnSubmissions).find(id)).toMatchObject({ state: 'open' });
  });

  it('is decided once, and a rejection keeps its reason', async () => {
    const { id } = await handIn({ name: 'Scherzverein', kinds: ['association'] });
    await slice.get(DecideSubmission).reject(id, 'Gibt es nicht.', everywhere);
    await expect(slice.get(DecideSubmission).approve(id, everywhere)).rejects.toMatchObject({
      code: 'CURATION.DECIDED',
      details: { decision: 'rejected' },
    });
    expect(await slice.get(OwnSubmissions).find(id)).toMatchObject({ reason: 'Gibt es nicht.' });
    await expect(slice.get(OwnSubmissions).withdraw(id, SOMEBODY)).rejects.toMatchObject({
      code: 'CURATION.DECIDED',
    });
  });

  it('is taken back by whoever handed it in, and by nobody else', async () => {
    const { id } = await handIn({ name: 'Doch nicht', kinds: ['company'] });
    const other = '00000000-0000-4000-8000-0000000000ff';
    const own = slice.get(OwnSubmissions);
    await expect(own.withdraw(id, other)).rejects.toMatchObject({ code: 'SUBMISSION.NOT_FOUND' });
    await own.withdraw(id, SOMEBODY);
    expect(await slice.get(ListSubmissions).waiting(everywhere, null, 10)).toEqual([]);
  });

  it('gets an address that nobody has or had', async () => {
    await slice.save([{ id: 'stadtnetz-x', name: 'Etwas ganz anderes', kinds: ['company'] }]);
    const { id } = await handIn({ name: 'Stadtnetz X', kinds: ['company'] });
    const { organisationId } = await slice.get(DecideSubmission).approve(id, everywhere);
    expect(await slice.query('select slug from organisations where id = $1', [organisationId])).toEqual([
      { slug: 'stadtnetz-x-2' },
    ]);
  });

  it('waits ten at most for one account', async () => {
    for (let number = 0; number < 10; number += 1)
      await handIn({ name: `Firma ${number}`, kinds: ['company'] }, true);
    await expect(handIn({ name: 'Noch eine', kinds: ['company'] }, true)).rejects.toMatchObject({
      code: 'SUBMISSION.TOO_MANY',
    });
  });

  it('cannot be handed in and withdrawn without end', async () => {
    for (let number = 0; number < 10; number += 1) {
      const { id } = await handIn({ name: `Firma ${number}`, kinds: ['company'] }, true);
      await slice.get(OwnSubmissions).withdraw(id, SOMEBODY);
    }
    const again = () => handIn({ name: 'Noch eine', kinds: ['company'] }, true);
    await expect(again()).rejects.toMatchObject({ code: 'SUBMISSION.TOO_MANY' });
    slice.clock.time = new Date(slice.clock.time.getTime() + 25 * 60 * 60_000);
    expect(await again()).toMatchObject({ state: 'open' });
  });

  it('is the curator’s of its state or topic alone', async () => {
    const { id } = await handIn({
      name: 'Hubwerk Ulm',
      kinds: ['digital_hub'],
      seat: '08421000',
      topics: ['wlan'],
    });
    const waiting = async (viewer: Viewer) =>
      (await slice.get(ListSubmissions).waiting(viewer, null, 10)).map((one) => one.id);
    expect(await waiting(curator('state', '08'))).toEqual([id]);
    expect(await waiting(curator('topic', 'wlan'))).toEqual([id]);
    for (const foreign of [curator('state', '09'), curator('topic', 'wahlen'), curator('network', 'x')]) {
      expect(await waiting(foreign)).toEqual([]);
      expect(await slice.get(ListSubmissions).count(foreign)).toBe(0);
      await expect(slice.get(DecideSubmission).reject(id, 'Nein.', foreign)).rejects.toMatchObject({
        code: 'SUBMISSION.NOT_FOUND',
      });
    }
    await expect(slice.get(DecideSubmission).approve(id, submitter)).rejects.toMatchObject({
      code: 'ACCESS.FORBIDDEN',
    });
  });
});

describe('a likely duplicate', () => {
  it('is told before anything is kept, and may be said to be none', async () => {
    await slice.save([
      {
        id: 'digihub-x',
        name: 'Digital Hub Xberg',
        kinds: ['digital_hub'],
        website: 'https://www.xberg.example/',
      },
    ]);
    const again = { name: 'Digital-Hub Xberg', kinds: ['digital_hub' as const] };
    await expect(handIn(again)).rejects.toMatchObject({
      code: 'SUBMISSION.LIKELY_DUPLICATE',
      details: { likely: [{ slug: 'digihub-x', name: 'Digital Hub Xberg', likenesses: ['name'] }] },
    });
    expect(await slice.query('select 1 from submissions')).toEqual([]);
    const { likely } = await handIn(again, true);
    expect(likely).toHaveLength(1);
    const byDomain = await slice
      .get(FindLikely)
      .execute({ name: 'Ganz anders', website: 'https://xberg.example/impressum' });
    expect(byDomain.map(({ likenesses }) => likenesses)).toEqual([['domain']]);
  });

  it('does not tell what is hidden', async () => {
    await slice.save([
      {
        id: 'verborgen',
        name: 'Verborgenes Werk',
        kinds: ['company'],
        website: 'https://verborgen.example/',
        visibility: { website: 'own' },
      },
    ]);
    expect(await slice.get(FindLikely).execute({ name: 'Q', website: 'https://verborgen.example' })).toEqual(
      [],
    );
  });

  it('with the same key is no new municipality', async () => {
    const { id } = await handIn(PFORZHEIM);
    const { id: second } = await handIn(PFORZHEIM);
    await slice.get(DecideSubmission).approve(id, everywhere);
    const refused = {
      code: 'ORGANISATION.INVALID',
      details: { faults: [{ path: 'ags', fault: 'agsTaken' }] },
    };
    await expect(slice.get(DecideSubmission).approve(second, everywhere)).rejects.toMatchObject(refused);
    await expect(handIn(PFORZHEIM, true)).rejects.toMatchObject(refused);
  });
});
