import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VISITOR } from '#platform';
import { aCurator, anEditor } from '../../../../organisations/src/testing/an-editor.js';
import type { InitiativeChanges } from '../../domain/editing/initiative-changes.js';
import { openInitiativeEditing, type OpenInitiativeEditing } from '../../testing/open-initiative-editing.js';

const ROUNDS = 100;

describe('writing initiatives', () => {
  let slice: OpenInitiativeEditing;
  beforeAll(async () => (slice = await openInitiativeEditing()));
  afterAll(() => slice.close());

  it('creates one with a slug of its own, a revision and the news', async () => {
    const said = { title: 'Bürger-App für Görlitz', partners: ['stadt-b', 'stadt-b'], topics: ['wlan'] };
    expect(await slice.create(said)).toMatchObject({ slug: 'buerger-app-fuer-goerlitz', version: 1 });
    expect(await slice.create({ title: 'Bürger-App für Görlitz' })).toMatchObject({
      slug: 'buerger-app-fuer-goerlitz-2',
    });
    expect(await slice.news()).toEqual(['initiatives.initiative-changed', 'organisations.profile-changed']);
    const shown = await slice.seen('buerger-app-fuer-goerlitz');
    expect(shown).toMatchObject({ title: said.title, partners: [{ slug: 'stadt-b' }], version: null });
    expect(shown.provenance['title']).toMatchObject({ source: 'owner' });
    expect(await slice.topicsOf('stadt-b')).toContain('wlan');
    const [revision] = await slice.revisions('buerger-app-fuer-goerlitz');
    expect(revision).toMatchObject({ version: 1, role: 'editor', before: { title: null } });
    expect(revision?.after).toEqual({
      title: said.title,
      lead: slice.ids.get('stadt-a'),
      partners: [slice.ids.get('stadt-b')],
      topics: ['wlan'],
    });
  });

  it('gives two of the same name at once two slugs', async () => {
    const both = await Promise.all([
      slice.create({ title: 'Zugleich' }),
      slice.create({ title: 'Zugleich' }),
    ]);
    expect(both.map(({ slug }) => slug).sort()).toEqual(['zugleich', 'zugleich-2']);
  });

  it('changes what is named, part by part', async () => {
    await slice.create({
      title: 'Teile',
      period: { from: '2020' },
      resources: { budget: '1 €', staff: 'zwei' },
    });
    const changes: InitiativeChanges = {
      period: { to: '2022-06' },
      resources: { budget: null },
      state: 'running',
      summary: ' Neu.\r\nMehr. ',
    };
    expect(await slice.edit('teile', 1, changes)).toMatchObject({ version: 2 });
    expect(await slice.seen('teile')).toMatchObject({
      period: { from: '2020', to: '2022-06' },
      resources: { budget: null, staff: 'zwei' },
      state: 'running',
      summary: 'Neu.\nMehr.',
    });
    expect((await slice.revisions('teile')).at(-1)?.after).toEqual({
      'period.to': '2022-06',
      'resources.budget': null,
      state: 'running',
      summary: 'Neu.\nMehr.',
    });
    expect(await slice.edit('teile', 2, changes)).toMatchObject({ version: 2 });
    expect(await slice.revisions('teile')).toHaveLength(2);
  });

  it.each<[string, InitiativeChanges, string]>([
    ['an unknown topic', { topics: ['gibtsnicht'] }, 'topics.0'],
    ['an unknown partner', { partners: ['stadt-b', 'nie-da'] }, 'partners.1'],
    ['an end before the beginning', { period: { to: '2019' } }, 'period.to'],
    ['a day that is none', { period: { to: '2021-02-30' } }, 'period.to'],
    ['an empty title', { title: ' ' }, 'title'],
    ['what nobody may set', { version: 7 } as InitiativeChanges, ''],
    ['another lead', { lead: 'stadt-b' } as InitiativeChanges, ''],
    ['visibility of what is always public', { visibility: { title: 'own' } }, 'visibility'],
  ])('refuses %s', async (_case, changes, path) => {
    await slice.create({ title: `Falsch ${_case}`, period: { from: '2020' } });
    const [slug] = await slice.query<{ slug: string }>('select slug from initiatives where title = $1', [
      `Falsch ${_case}`,
    ]);
    await expect(slice.edit(slug!.slug, 1, changes)).rejects.toMatchObject({
      code: 'INITIATIVE.INVALID',
      details: { faults: [{ path }] },
    });
  });

  it('is for the editors of its lead and for curators of everything', async () => {
    await slice.create({ title: 'Fremd' });
    for (const viewer of [
      anEditor(slice.ids.get('stadt-b')!),
      VISITOR,
      anEditor(slice.ids.get('stadt-a')!, 'member'),
    ]) {
      await expect(slice.edit('fremd', 1, { title: 'X' }, viewer)).rejects.toMatchObject({
        kind: 'forbidden',
      });
      await expect(slice.withdraw('fremd', 1, viewer)).rejects.toMatchObject({ kind: 'forbidden' });
      await expect(slice.create({ title: 'Y' }, viewer)).rejects.toMatchObject({ kind: 'forbidden' });
    }
    expect(await slice.edit('fremd', 1, { title: 'Berichtigt' }, aCurator())).toMatchObject({ version: 2 });
    expect((await slice.revisions('fremd')).at(-1)).toMatchObject({ role: 'curator' });
  });

  it('keeps a curator from what is "only us"', async () => {
    const visibility = { text: 'own' } as const;
    await slice.create({ title: 'Geheim', text: 'Nur wir.', visibility });
    expect((await slice.form('geheim', aCurator())).text).toBe(null);
    for (const changes of [{ text: 'Offen' }, { visibility: { text: 'public' } }] as const) {
      await expect(slice.edit('geheim', 1, changes, aCurator())).rejects.toMatchObject({ kind: 'forbidden' });
    }
    expect(await slice.form('geheim')).toMatchObject({ text: 'Nur wir.', visibility });
  });

  it('refuses a version that somebody else has replaced, and tells both', async () => {
    await slice.create({ title: 'Alt' });
    await slice.edit('alt', 1, { summary: 'Zuerst.' });
    for (const late of [() => slice.edit('alt', 1, { summary: 'Danach.' }), () => slice.withdraw('alt', 1)]) {
      await expect(late()).rejects.toMatchObject({
        code: 'INITIATIVE.STALE',
        kind: 'conflict',
        details: { current: { version: 2, summary: 'Zuerst.', lead: 'stadt-a' }, yours: { version: 1 } },
      });
    }
  });

  it('loses nothing when two save at once', async () => {
    await slice.create({ title: 'Rennen' });
    for (let version = 1; version <= ROUNDS; version += 1) {
      const saved = await Promise.allSettled([
        slice.edit('rennen', version, { summary: `Eins ${version}` }),
        slice.edit('rennen', version, { text: `Zwei ${version}` }),
      ]);
      const refused = saved.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
      expect(refused).toEqual(['INITIATIVE.STALE']);
    }
    const revisions = await slice.revisions('rennen');
    expect(revisions).toHaveLength(ROUNDS + 1);
    const { lead: _lead, ...last } = Object.assign({}, ...revisions.map(({ after }) => after));
    expect(await slice.form('rennen')).toMatchObject(last);
  });

  it('withdraws one, keeps it, and takes it back', async () => {
    await slice.create({ title: 'Weg', partners: ['stadt-c'], topics: ['lorawan'] });
    await slice.news();
    await slice.withdraw('weg', 1);
    expect(await slice.news()).toEqual(['initiatives.initiative-changed', 'organisations.profile-changed']);
    await expect(slice.seen('weg', slice.editor)).rejects.toMatchObject({ code: 'INITIATIVE.NOT_FOUND' });
    await expect(slice.edit('weg', 2, {})).rejects.toMatchObject({ code: 'INITIATIVE.NOT_FOUND' });
    expect(await slice.topicsOf('stadt-c')).not.toContain('lorawan');
    await slice.takeBack('weg');
    expect(await slice.topicsOf('stadt-c')).toContain('lorawan');
    expect(await slice.seen('weg')).toMatchObject({ title: 'Weg' });
    expect((await slice.revisions('weg')).slice(1)).toEqual([
      {
        version: 2,
        role: 'editor',

        before: { withdrawn: false },
        after: { withdrawn: true },
      },
      { version: 3, role: 'editor', before: { withdrawn: true }, after: { withdrawn: false } },
    ]);
    await expect(slice.takeBack('weg')).rejects.toMatchObject({ code: 'INITIATIVE.NOT_FOUND' });
  });

  it('is not undone by a later import', async () => {
    const { slug } = await slice.create({ title: 'Importiert', summary: 'Von uns.' });
    const file = { id: slug, title: 'Importiert', lead: 'stadt-a', summary: 'Datei.', text: 'Datei.' };
    expect(await slice.save([file])).toEqual([{ id: slug, result: 'changed', conflicts: ['summary'] }]);
    expect((await slice.revisions(slug)).at(-1)).toMatchObject({
      version: 2,
      role: 'import',
      after: { text: 'Datei.' },
    });
    await slice.withdraw(slug, 2);
    await slice.save([{ ...file, text: 'Noch einmal.' }]);
    await expect(slice.seen(slug)).rejects.toMatchObject({ code: 'INITIATIVE.NOT_FOUND' });
  });

  it('rolls back all when the news fails', async () => {
    await slice.create({ title: 'Zurück' });
    slice.outbox.isBroken = true;
    await expect(slice.edit('zurueck', 1, { summary: 'Neu.' }))
      .rejects.toThrow('the outbox is broken')
      .finally(() => (slice.outbox.isBroken = false));
    expect((await slice.form('zurueck')).summary).toBe(null);
    expect(await slice.revisions('zurueck')).toHaveLength(1);
  });
});
