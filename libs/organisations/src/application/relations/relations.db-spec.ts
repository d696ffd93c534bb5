import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VISITOR } from '#platform';
import type { NewRelation } from '../../domain/relations/relation-changes.js';
import { aCurator, anEditor } from '../../testing/an-editor.js';
import { anOrganisation } from '../../testing/an-organisation.js';
import { openOrganisations, type OpenOrganisations } from '../../testing/open-organisations.js';
import { ExportRelations } from '../export-relations.js';
import { ListRelations } from '../list-relations.js';
import { ResolveSlugs } from '../resolve-slugs.js';
import { CreateRelation } from './create-relation.js';
import { EditRelation } from './edit-relation.js';
import { ReadTies } from './read-ties.js';

describe('writing relations', () => {
  let slice: OpenOrganisations;
  const ids = new Map<string, string>();
  beforeAll(async () => {
    slice = await openOrganisations();
    const slugs = ['a', 'b', 'c', 'd', 'e', 'f'];
    await slice.save(slugs.map((slug) => anOrganisation(slug)));
    for (const [slug, id] of await slice.get(ResolveSlugs).execute(slugs)) ids.set(slug, id);
    await slice.news();
  });
  afterAll(() => slice.close());

  const editorOf = (slug: string) => anEditor(ids.get(slug)!);
  const create = async (
    from: string,
    kind: NewRelation['kind'],
    to: string,
    about: Partial<NewRelation> = {},
  ) => (await slice.get(CreateRelation).execute({ from, to, kind, ...about }, editorOf(from))).id;
  const edit = (id: string, version: number, changes: object, viewer = editorOf('a')) =>
    slice.get(EditRelation).execute({ id, version, changes }, viewer);
  const get = (id: string) => slice.get(ReadTies).get(id);
  const history = (id: string) =>
    slice.query('select version, role, after from revisions where record_id = $1 order by version', [id]);

  it('creates one, seen from both ends, with a revision and the news', async () => {
    const id = await create('a', 'partner', 'b', { text: ' Gemeinsam. ', from_date: '2020' });
    expect(await slice.news()).toEqual(['organisations.profile-changed']);
    expect(await get(id)).toMatchObject({ text: 'Gemeinsam.', from_date: '2020', version: 1 });
    expect(await slice.get(ListRelations).execute(ids.get('b')!)).toMatchObject([
      { id, kind: 'partner', organisation: { slug: 'a' } },
    ]);
    expect(await history(id)).toMatchObject([{ version: 1, role: 'editor', after: { text: 'Gemeinsam.' } }]);
    await expect(create('a', 'partner', 'b')).rejects.toMatchObject({
      code: 'RELATION.EXISTS',
      details: { id },
    });
  });

  it('is what one end says until the other one tells the same', async () => {
    const told = async (slug: string) => {
      const lines = await slice.get(ListRelations).execute(ids.get(slug)!);
      return lines.map(({ organisation, toldBy }) => [organisation.slug, toldBy]);
    };
    await create('e', 'parent', 'f');
    expect([await told('e'), await told('f')]).toEqual([[['f', 'this']], [['e', 'other']]]);
    await create('f', 'partner', 'e');
    expect(await told('e')).toContainEqual(['f', 'this']);
    await create('f', 'child', 'e');
    expect((await told('e')).toSorted()).toEqual([
      ['f', null],
      ['f', null],
      ['f', 'other'],
    ]);
    await slice.query('delete from relations where from_id = any($1)', [[ids.get('e'), ids.get('f')]]);
    await slice.saveRelations([{ from: 'e', to: 'f', kind: 'parent' }]);
    expect(await told('e')).toEqual([['f', null]]);
    await slice.query('delete from relations where from_id = $1', [ids.get('e')]);
    await slice.news();
  });

  it('changes what is said, and refuses a stale version', async () => {
    const id = await create('a', 'partner', 'c', { from_date: '2020' });
    await edit(id, 1, { text: 'Neu.', until_date: '2021-05' });
    await expect(edit(id, 1, { text: 'Danach.' })).rejects.toMatchObject({
      code: 'RELATION.STALE',
      details: { current: { version: 2, text: 'Neu.' }, yours: { version: 1, text: 'Danach.' } },
    });
    for (const changes of [{ until_date: '2019' }, { until_date: 'nie' }, { to: 'b' }]) {
      await expect(edit(id, 2, changes)).rejects.toMatchObject({ code: 'RELATION.INVALID' });
    }
    expect(await get(id)).toMatchObject({ text: 'Neu.', until_date: '2021-05', version: 2 });
  });

  it('refuses a relation to itself, to nobody, and in a circle', async () => {
    await create('d', 'parent', 'e');
    await create('f', 'child', 'e');
    for (const [from, kind, to] of [
      ['d', 'parent', 'd'],
      ['f', 'parent', 'd'],
      ['d', 'partner', 'nie-da'],
    ] as const) {
      await expect(create(from, kind, to)).rejects.toMatchObject({
        code: 'RELATION.INVALID',
        details: { faults: [{ path: 'to' }] },
      });
    }
  });

  it('does not let two close a circle together', async () => {
    const both = await Promise.allSettled([create('b', 'successor', 'c'), create('c', 'successor', 'b')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is for the editors of the end that tells it, and for curators of everything', async () => {
    const id = await create('a', 'founder', 'd');
    for (const viewer of [VISITOR, editorOf('d')]) {
      await expect(edit(id, 1, {}, viewer)).rejects.toMatchObject({ kind: 'forbidden' });
      const said = { from: 'a', to: 'e', kind: 'partner' } as const;
      await expect(slice.get(CreateRelation).execute(said, viewer)).rejects.toMatchObject({
        kind: 'forbidden',
      });
    }
    await edit(id, 1, { text: 'Berichtigt.' }, aCurator());
    expect(await history(id)).toMatchObject([{}, { role: 'curator' }]);
  });

  it('is withdrawn, stays so whatever a file says, and is taken back', async () => {
    const id = await create('a', 'parent', 'f', { text: 'Alt.' });
    await edit(id, 1, { withdrawn: true });
    await expect(get(id)).rejects.toMatchObject({ code: 'RELATION.NOT_FOUND' });
    const shown = async () =>
      (await slice.get(ListRelations).execute(ids.get('f')!)).map(({ organisation }) => organisation.slug);
    expect(await shown()).toEqual(['e']);
    const exported: string[] = [];
    for await (const { from, to } of slice.get(ExportRelations).execute()) exported.push(`${from}-${to}`);
    expect(exported).not.toContain('a-f');
    const file = [{ from: 'a', to: 'f', kind: 'parent', from_date: '2001' }] as const;
    expect(await slice.saveRelations(file)).toMatchObject([{ result: 'changed', conflicts: ['withdrawn'] }]);
    expect(await shown()).toEqual(['e']);
    const all = await slice.get(ReadTies).toldBy('a', editorOf('a'));
    expect(all.find((one) => one.id === id)).toMatchObject({ withdrawn: true, text: 'Alt.' });
    await slice.get(EditRelation).takeBack(id, editorOf('a'));
    expect(await shown()).toEqual(expect.arrayContaining(['a', 'e']));
    expect(await history(id)).toMatchObject([
      {},
      { version: 2, role: 'editor', after: { withdrawn: true } },
      { version: 3, role: 'import', after: { from: '2001' } },
      { version: 4, role: 'editor', after: { withdrawn: false } },
    ]);
  });

  it('comes back under its old id when it is told again', async () => {
    const id = await create('e', 'partner', 'a', { text: 'Alt.', from_date: '2020' });
    await edit(id, 1, { withdrawn: true }, editorOf('e'));
    expect(await create('e', 'partner', 'a', { text: 'Neu.' })).toBe(id);
    expect(await get(id)).toMatchObject({ text: 'Neu.', from_date: null, version: 3 });
  });

  it('rolls back all when the news fails', async () => {
    const id = await create('b', 'partner', 'd');
    slice.outbox.isBroken = true;
    await expect(edit(id, 1, { text: 'Neu.' }, editorOf('b')))
      .rejects.toThrow('the outbox is broken')
      .finally(() => (slice.outbox.isBroken = false));
    expect(await get(id)).toMatchObject({ text: null, version: 1 });
    expect(await history(id)).toHaveLength(1);
  });

  it('is told again and taken back at once without either waiting for the other', async () => {
    const id = await create('c', 'partner', 'e');
    const editor = editorOf('c');
    for (let round = 0; round < 30; round += 1) {
      const { version } = await get(id);
      await edit(id, version, { withdrawn: true }, editor);
      const both = await Promise.allSettled([
        create('c', 'partner', 'e'),
        slice.get(EditRelation).takeBack(id, editor),
      ]);
      const codes = both.map((one) => (one.status === 'fulfilled' ? null : one.reason.code));
      expect(codes.filter((code) => code !== null)).toHaveLength(1);
      for (const code of codes) expect([null, 'RELATION.EXISTS', 'RELATION.NOT_FOUND']).toContain(code);
    }
  });
});
