import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCurator, anEditor } from '../../../../organisations/src/testing/an-editor.js';
import { openInitiativeEditing, type OpenInitiativeEditing } from '../../testing/open-initiative-editing.js';
import { ListInitiativeRevisions } from './list-initiative-revisions.js';
import { RestoreInitiative } from './restore-initiative.js';

describe('the history of an initiative', () => {
  let slice: OpenInitiativeEditing;
  beforeAll(async () => (slice = await openInitiativeEditing()));
  afterAll(() => slice.close());

  const restore = (slug: string, revision: number, viewer = slice.editor) =>
    slice.get(RestoreInitiative).execute(slug, revision, viewer);
  const history = async (slug: string, viewer = slice.editor) => {
    const page = { cursor: null, limit: 10 };
    return (await slice.get(ListInitiativeRevisions).execute(slug, page, viewer)).items;
  };

  it('takes it back, part by part, which is a revision too', async () => {
    const { slug } = await slice.create({ title: 'Hin und her', resources: { budget: '1 €' } });
    await slice.edit(slug, 1, { title: 'Anders', partners: ['stadt-b'], resources: { budget: '2 €' } });
    await slice.news();
    expect(await restore(slug, 1)).toMatchObject({ slug, version: 3 });
    expect(await slice.news()).toContain('initiatives.initiative-changed');
    expect(await slice.form(slug)).toMatchObject({
      title: 'Hin und her',
      partners: [],
      resources: { budget: '1 €' },
    });
    expect((await history(slug))[0]).toMatchObject({
      version: 3,
      role: 'editor',
      restored: 1,
      before: { title: 'Anders', partners: ['stadt-b'], 'resources.budget': '2 €' },
      after: { title: 'Hin und her', partners: [], 'resources.budget': '1 €' },
    });
    await restore(slug, 2);
    expect(await slice.form(slug)).toMatchObject({ title: 'Anders', partners: ['stadt-b'] });
    expect(await restore(slug, 4)).toMatchObject({ version: 4 });
  });

  it('leads back to what a file once brought, whoever changed it first', async () => {
    const file = { id: 'datei', title: 'Datei', lead: 'stadt-a', summary: 'Eins.' };
    await slice.save([file, { ...file, id: 'nur-datei' }]);
    await slice.edit('datei', 1, { summary: 'Zwei.' });
    await slice.save([{ ...file, id: 'nur-datei', summary: 'Zwei.' }]);
    for (const slug of ['datei', 'nur-datei']) {
      expect((await history(slug)).at(-1)).toMatchObject({
        version: 1,
        role: 'import',
        before: { summary: null, lead: null },
        after: { title: 'Datei', summary: 'Eins.', lead: 'stadt-a' },
      });
      await restore(slug, 1);
      expect((await slice.form(slug)).summary).toBe('Eins.');
    }
  });

  it('neither opens what was closed since, nor brings back what was withdrawn', async () => {
    const { slug } = await slice.create({ title: 'Zu', text: 'Offen.' });
    await slice.edit(slug, 1, { text: 'Geheim.', visibility: { text: 'own' } });
    await slice.withdraw(slug, 2);
    await expect(restore(slug, 1)).rejects.toMatchObject({ code: 'INITIATIVE.NOT_FOUND' });
    await slice.takeBack(slug);
    await restore(slug, 3);
    expect(await slice.form(slug)).toMatchObject({ text: 'Geheim.', withdrawn: false });
    await restore(slug, 1);
    expect(await slice.form(slug)).toMatchObject({ text: 'Offen.', visibility: { text: 'own' } });
  });

  it('shows a curator nothing of what is "only us", and leaves it as it is', async () => {
    const { slug } = await slice.create({ title: 'Für uns', text: 'geheim', visibility: { text: 'own' } });
    await slice.edit(slug, 1, { text: 'geheimer', summary: 'Neu.' });
    const told = await history(slug, aCurator());
    expect(JSON.stringify(told)).not.toContain('geheim');
    expect(told[0]).toMatchObject({ after: { summary: 'Neu.' } });
    await restore(slug, 1, aCurator());
    expect(await slice.form(slug)).toMatchObject({ summary: null, text: 'geheimer' });
  });

  it('is for those who may edit it, and knows what never was', async () => {
    const { slug } = await slice.create({ title: 'Bewacht' });
    for (const viewer of [
      anEditor(slice.ids.get('stadt-a')!, 'member'),
      anEditor(slice.ids.get('stadt-b')!),
    ]) {
      await expect(history(slug, viewer)).rejects.toMatchObject({ kind: 'forbidden' });
      await expect(restore(slug, 1, viewer)).rejects.toMatchObject({ kind: 'forbidden' });
    }
    await expect(restore(slug, 7)).rejects.toMatchObject({ code: 'REVISION.NOT_FOUND' });
    await expect(history('gibtsnicht')).rejects.toMatchObject({ code: 'INITIATIVE.NOT_FOUND' });
  });
});
