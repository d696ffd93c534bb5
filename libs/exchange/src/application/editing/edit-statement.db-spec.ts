import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VISITOR } from '#platform';
import { LoadShippedTree, TopicDirectory } from '#topics';
import { aCurator, anEditor } from '../../../../organisations/src/testing/an-editor.js';
import type { NewStatement, StatementChanges } from '../../domain/editing/statement-changes.js';
import { anEvent, aStatement, openExchange, type OpenExchange } from '../../testing/open-exchange.js';
import { GetStatement } from '../get-statement.js';
import { ListAnswers } from '../list-answers.js';
import { ListStatements } from '../list-statements.js';
import { CreateStatement } from './create-statement.js';
import { EditStatement } from './edit-statement.js';
import { ListEditableStatements } from './list-editable-statements.js';

describe('writing statements', () => {
  let slice: OpenExchange;
  let editor = VISITOR;
  beforeAll(async () => {
    slice = await openExchange();
    await slice.begin();
    await slice.get(LoadShippedTree).execute();
    await slice.get(TopicDirectory).refresh();
    await slice.saveEvents([anEvent('treffen')]);
    editor = anEditor(await slice.idOf('stadt-a'));
    await slice.news();
  });
  afterAll(() => slice.close());

  const create = (about: Partial<NewStatement> = {}, viewer = editor) =>
    slice.get(CreateStatement).execute({ by: 'stadt-a', role: 'Leitung', summary: 'Alt.', ...about }, viewer);
  const edit = (slug: string, version: number, changes: StatementChanges, viewer = editor) =>
    slice.get(EditStatement).execute({ slug, version, changes }, viewer);
  const seen = (slug: string) => slice.get(GetStatement).execute(slug);
  const history = (slug: string) =>
    slice.query(
      `select r.version, r.role, r.after from revisions r join statements s on s.id = r.record_id
       where s.slug = $1 order by r.version`,
      [slug],
    );

  it('creates an answer with what it speaks of, a revision and the news', async () => {
    const about = [
      { type: 'initiative', slug: 'lora' },
      { type: 'topic', slug: 'wlan' },
    ] as const;
    const { slug } = await create({ question: 'q1', event: 'treffen', lines: '68-72', about: [...about] });
    expect(slug).toBe('stadt-a-q1');
    expect(await slice.news()).toEqual(['exchange.statement-changed']);
    expect(await seen(slug)).toMatchObject({
      question: { slug: 'q1' },
      event: { slug: 'treffen' },
      lines: '68-72',
      about,
      provenance: { summary: { source: 'owner' } },
    });
    const answers = await slice.get(ListAnswers).execute('q1', { cursor: null, limit: 9 });
    expect(answers.items.map((one) => one.slug)).toEqual([slug]);
    expect(await history(slug)).toMatchObject([{ version: 1, role: 'editor', after: { lines: '68-72' } }]);
    expect((await create({ question: 'q1' })).slug).toBe('stadt-a-q1-2');
  });

  it('changes what is named, and refuses a stale version', async () => {
    const { slug } = await create({ quote: 'Wörtlich.' });
    await edit(slug, 1, { summary: null, question: 'q2' });
    expect(await seen(slug)).toMatchObject({ summary: null, quote: 'Wörtlich.', question: { slug: 'q2' } });
    await expect(edit(slug, 1, { quote: 'Danach.' })).rejects.toMatchObject({
      code: 'STATEMENT.STALE',
      details: { current: { version: 2, question: 'q2' }, yours: { version: 1, quote: 'Danach.' } },
    });
    expect(await edit(slug, 2, { question: 'q2' })).toMatchObject({ version: 2 });
  });

  it.each<[string, StatementChanges, string]>([
    ['nothing said', { summary: '' }, 'summary'],
    ['no role', { role: ' ' }, 'role'],
    ['an unknown question', { question: 'nie' }, 'question'],
    ['an unknown event', { event: 'nie' }, 'event'],
    ['lines that are none', { lines: 'oben' }, 'lines'],
    ['an unknown topic', { about: [{ type: 'topic', slug: 'nie' }] }, 'about.0.slug'],
    ['an unknown offer', { about: [{ type: 'listing', slug: 'lora' }] }, 'about.0.slug'],
    ['another speaker', { by: 'stadt-b' } as StatementChanges, ''],
  ])('refuses %s', async (_case, changes, path) => {
    const { slug } = await create();
    await expect(edit(slug, 1, changes)).rejects.toMatchObject({
      code: 'STATEMENT.INVALID',
      details: { faults: [{ path }] },
    });
  });

  it('keeps what it speaks of while that is not shown', async () => {
    const { slug } = await create({ about: [{ type: 'initiative', slug: 'lora' }] });
    await slice.saveOrganisation('stadt-b', { status: 'withdrawn' });
    await edit(slug, 1, { about: [{ type: 'listing', slug: 'rat' }] });
    await slice.saveOrganisation('stadt-b', { status: 'active' });
    expect((await seen(slug)).about.map((one) => one.slug)).toEqual(['rat', 'lora']);
  });

  it('is for the editors of the speaker and for curators of everything', async () => {
    const { slug } = await create();
    for (const viewer of [VISITOR, anEditor(await slice.idOf('stadt-b'), 'owner')]) {
      await expect(edit(slug, 1, {}, viewer)).rejects.toMatchObject({ kind: 'forbidden' });
      await expect(create({}, viewer)).rejects.toMatchObject({ kind: 'forbidden' });
    }
    await edit(slug, 1, { role: 'Amt' }, aCurator());
    expect(await history(slug)).toMatchObject([{}, { role: 'curator', after: { role: 'Amt' } }]);
  });

  it('is withdrawn, stays so whatever a file says, and is taken back', async () => {
    await slice.saveStatements([aStatement('weg')]);
    await slice.get(EditStatement).withdraw('weg', 1, editor);
    await expect(seen('weg')).rejects.toMatchObject({ code: 'STATEMENT.NOT_FOUND' });
    await slice.saveStatements([aStatement('weg', { summary: 'Doch.' })]);
    const { items } = await slice.get(ListStatements).execute({}, { cursor: null, limit: 99 });
    expect(items.map(({ slug }) => slug)).not.toContain('weg');
    const own = await slice.get(ListEditableStatements).execute('stadt-a', editor);
    expect(own.find(({ slug }) => slug === 'weg')).toMatchObject({ withdrawn: true, summary: 'Doch.' });
    await slice.get(EditStatement).takeBack('weg', editor);
    expect(await seen('weg')).toMatchObject({ summary: 'Doch.' });
    expect(await history('weg')).toMatchObject([
      { version: 1, role: 'import' },
      { version: 2, after: { withdrawn: true } },
      { version: 3, role: 'import' },
      { version: 4, after: { withdrawn: false } },
    ]);
  });

  it('loses nothing when two save at once, and rolls back when the news fails', async () => {
    const { slug } = await create();
    for (let version = 1; version <= 30; version += 1) {
      const saved = await Promise.allSettled([
        edit(slug, version, { summary: `Eins ${version}` }),
        edit(slug, version, { quote: `Zwei ${version}` }),
      ]);
      expect(saved.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    }
    slice.outbox.isBroken = true;
    await expect(edit(slug, 31, { summary: 'Neu.' }))
      .rejects.toThrow('the outbox is broken')
      .finally(() => (slice.outbox.isBroken = false));
    expect(await seen(slug)).toMatchObject({ version: 31 });
    expect(await history(slug)).toHaveLength(31);
  });
});
