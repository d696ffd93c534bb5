import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCurator, anEditor } from '../../testing/an-editor.js';
import { anOrganisation } from '../../testing/an-organisation.js';
import { openEditing, type OpenEditing } from '../../testing/open-editing.js';
import { ConfirmOrganisation } from './confirm-organisation.js';
import { ListOrganisationRevisions } from './list-organisation-revisions.js';
import { RestoreRevision } from './restore-revision.js';

describe('the history of a profile', () => {
  let slice: OpenEditing;
  beforeAll(async () => (slice = await openEditing()));
  afterAll(() => slice.close());

  const restore = (slug: string, revision: number, viewer = anEditor('nobody')) =>
    slice.get(RestoreRevision).execute({ slug, revision }, viewer);

  it('takes the profile back, which is a revision too', async () => {
    const { id, editor, owner } = await slice.claimed('a', { summary: 'Eins.' });
    await slice.edit('a', 1, { summary: 'Zwei.', names: { alias: ['A'] } }, editor);
    await slice.edit('a', 2, { summary: 'Drei.', text: 'Text', names: { alias: [] } }, editor);
    await slice.news();
    expect(await restore('a', 2, owner)).toEqual({
      id,
      version: 4,
      changed: ['summary', 'text', 'names.alias'],
      pending: null,
    });
    const { fields } = await slice.form('a');
    expect(fields).toMatchObject({ summary: 'Zwei.', text: null, names: { alias: ['A'] } });
    expect(await slice.news()).toEqual(['organisations.profile-changed']);
    const [row] = await slice.query(
      'select role, restored from revisions where record_id = $1 and version = 4',
      [id],
    );
    expect(row).toEqual({ role: 'owner', restored: 2 });
    expect(await restore('a', 3, owner)).toMatchObject({ version: 5 });
    expect((await slice.form('a')).fields.summary).toBe('Drei.');
    expect(await restore('a', 5, owner)).toMatchObject({ version: 5, changed: [] });
  });

  it('leads back to what a file once brought, before anybody changed it', async () => {
    const { id, owner } = await slice.claimed('first', { summary: 'Aus der Datei.', unit: 'Amt' });
    await slice.edit('first', 1, { summary: 'Zwei.', text: 'Neu' }, owner);
    await slice.edit('first', 2, { unit: null }, owner);
    const page = { cursor: null, limit: 10 };
    const { items } = await slice.get(ListOrganisationRevisions).execute('first', page, owner);
    expect(items.map(({ version, role }) => [version, role])).toEqual([
      [3, 'owner'],
      [2, 'owner'],
      [1, 'import'],
    ]);
    expect(items[2]).toMatchObject({
      before: { summary: null, unit: null },
      after: { summary: 'Aus der Datei.', unit: 'Amt' },
    });
    expect(await restore('first', 1, owner)).toMatchObject({ id, version: 4 });
    expect((await slice.form('first')).fields).toMatchObject({
      summary: 'Aus der Datei.',
      unit: 'Amt',
      text: null,
    });
  });

  it('leads back to before a file changed it, too', async () => {
    const { owner } = await slice.claimed('by-file', { unit: 'Amt' });
    await slice.save([anOrganisation('by-file', { unit: 'Büro' })], '2026-02-01');
    expect(await restore('by-file', 1, owner)).toMatchObject({ version: 3 });
    expect((await slice.form('by-file')).fields.unit).toBe('Amt');
  });

  it('does not open what was closed since', async () => {
    const { editor } = await slice.claimed('closed', { unit: 'Amt' });
    await slice.edit('closed', 1, { summary: 'Neu.' }, editor);
    await slice.edit('closed', 2, { visibility: { unit: 'own' }, unit: 'Büro' }, editor);
    await restore('closed', 2, editor);
    expect((await slice.form('closed')).fields).toMatchObject({ unit: 'Amt', visibility: { unit: 'own' } });
  });

  it('refuses who may not, and what never was', async () => {
    const { id, editor } = await slice.claimed('guarded');
    await slice.edit('guarded', 1, { unit: 'Amt' }, editor);
    await expect(restore('guarded', 2, anEditor(id, 'member'))).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(restore('guarded', 7, editor)).rejects.toMatchObject({ code: 'REVISION.NOT_FOUND' });
  });

  it('shows a curator nothing of what is "only us"', async () => {
    const { editor } = await slice.claimed('secret');
    await slice.edit('secret', 1, { unit: 'geheim', summary: 'Offen.', visibility: { unit: 'own' } }, editor);
    const page = { cursor: null, limit: 10 };
    const list = slice.get(ListOrganisationRevisions);
    expect(JSON.stringify(await list.execute('secret', page, editor))).toContain('geheim');
    const { items } = await list.execute('secret', page, aCurator());
    expect(JSON.stringify(items)).not.toContain('geheim');
    expect(items[0]).toMatchObject({ after: { summary: 'Offen.' } });
  });

  it('confirms without changing anything', async () => {
    const { id, editor } = await slice.claimed('right', { summary: 'Stimmt.' });
    const confirm = (viewer = editor) => slice.get(ConfirmOrganisation).execute('right', viewer);
    expect(await confirm()).toBe('2026-03-01T09:00:00.000Z');
    expect(await slice.form('right')).toMatchObject({ version: 1, confirmedAt: '2026-03-01T09:00:00.000Z' });
    expect(await slice.revisions(id)).toEqual([]);
    expect(await slice.query('select action, role from audit where subject_id = $1', [id])).toEqual([
      { action: 'organisations.confirmed', role: 'editor' },
    ]);
    await expect(confirm(anEditor(id, 'member'))).rejects.toMatchObject({ kind: 'forbidden' });
  });
});
