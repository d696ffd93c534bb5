import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VISITOR } from '#platform';
import type { OrganisationChanges } from '../../domain/editing/organisation-changes.js';
import { aCurator, anEditor } from '../../testing/an-editor.js';
import { anOrganisation } from '../../testing/an-organisation.js';
import { openEditing, type OpenEditing } from '../../testing/open-editing.js';

/** `npm run prove -- editors` does a thousand over HTTP. */
const ROUNDS = 40;

describe('EditOrganisation', () => {
  let slice: OpenEditing;
  beforeAll(async () => (slice = await openEditing()));
  afterAll(() => slice.close());

  it('changes what is said, and remembers by whom', async () => {
    const { id, editor } = await slice.claimed('a', { summary: 'Alt.', unit: 'Amt' });
    const changes = {
      summary: ' Neu.\r\nUnd mehr. ',
      topics: ['wlan', 'wlan'],
      identifiers: { wikidata: 'Q1' },
    };
    expect(await slice.edit('a', 1, changes, editor)).toEqual({
      id,
      version: 2,
      changed: ['summary', 'topics', 'identifiers.wikidata'],
      pending: null,
    });
    const { version, fields } = await slice.form('a');
    expect({ version, ...fields }).toMatchObject({
      version: 2,
      summary: 'Neu.\nUnd mehr.',
      unit: 'Amt',
      topics: ['wlan'],
    });
    expect(await slice.revisions(id)).toEqual([
      {
        version: 2,
        role: 'editor',
        before: { summary: 'Alt.', topics: [], 'identifiers.wikidata': null },
        after: { summary: 'Neu.\nUnd mehr.', topics: ['wlan'], 'identifiers.wikidata': 'Q1' },
      },
    ]);
    expect(await slice.news()).toEqual(['organisations.profile-changed']);
    const [row] = await slice.query<{ provenance: object }>(
      'select provenance from organisations where id = $1',
      [id],
    );
    expect(row?.provenance).toMatchObject({ summary: { source: 'owner' }, unit: { source: 'import' } });
  });

  it('keeps no revision of nothing', async () => {
    const { id, editor } = await slice.claimed('b', { summary: 'Alt.', names: [] });
    const same: OrganisationChanges = { summary: 'Alt.', text: '', names: { alias: [''] } };
    expect(await slice.edit('b', 1, same, editor)).toEqual({ id, version: 1, changed: [], pending: null });
    expect(await slice.revisions(id)).toEqual([]);
    expect(await slice.news()).toEqual([]);
  });

  it('changes parts of names, and what is named alone', async () => {
    const names = [
      { kind: 'alias', name: 'Town', language: 'en' },
      { kind: 'acronym', name: 'T', language: 'de' },
    ] as const;
    const { editor } = await slice.claimed('parts', { names });
    await slice.edit('parts', 1, { names: { alias: ['Stadt', 'Town'] } }, editor);
    expect((await slice.form('parts')).fields.names).toEqual({
      official: [],
      alias: ['Stadt', 'Town'],
      acronym: ['T'],
      former: [],
    });
    const [row] = await slice.query<{ names: object[] }>(
      `select names from organisations where slug = 'parts'`,
    );
    expect(row?.names).toContainEqual(names[0]);
  });

  it('is not undone by a later import', async () => {
    const { editor } = await slice.claimed('imported', { summary: 'Alt.', unit: 'Amt' });
    await slice.edit('imported', 1, { summary: 'Neu.', unit: null }, editor);
    const file = anOrganisation('imported', { summary: 'Datei.', unit: 'Datei', text: 'Aus der Datei.' });
    expect(await slice.save([file], '2027-01-01')).toEqual([
      { id: 'imported', result: 'changed', conflicts: ['summary', 'unit'] },
    ]);
    const { version, fields } = await slice.form('imported');
    expect({ version, ...fields }).toMatchObject({
      version: 3,
      summary: 'Neu.',
      unit: null,
      text: 'Aus der Datei.',
    });
  });

  it('tells in its history what an import changed', async () => {
    const { id } = await slice.claimed('from-file', { unit: 'Amt' });
    await slice.save([anOrganisation('from-file', { unit: 'Büro' })], '2026-02-01');
    expect(await slice.revisions(id)).toEqual([
      { version: 2, role: 'import', before: { unit: 'Amt' }, after: { unit: 'Büro' } },
    ]);
  });

  it('refuses a version that somebody else has replaced, and tells both', async () => {
    const { editor } = await slice.claimed('stale', { summary: 'Alt.' });
    await slice.edit('stale', 1, { summary: 'Zuerst.' }, editor);
    await expect(slice.edit('stale', 1, { summary: 'Danach.' }, editor)).rejects.toMatchObject({
      code: 'ORGANISATION.STALE',
      kind: 'conflict',
      details: {
        current: { version: 2, summary: 'Zuerst.' },
        yours: { version: 1, summary: 'Danach.' },
      },
    });
  });

  it('loses nothing when two save at once', async () => {
    const { id, editor, owner } = await slice.claimed('race');
    let version = 1;
    for (let round = 0; round < ROUNDS; round += 1) {
      const saved = await Promise.allSettled([
        slice.edit('race', version, { unit: `Amt ${round}` }, editor),
        slice.edit('race', version, { summary: `Stadt ${round}` }, owner),
      ]);
      const refused = saved.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
      expect(refused).toEqual(['ORGANISATION.STALE']);
      version += 1;
    }
    const revisions = await slice.revisions(id);
    expect(revisions).toHaveLength(ROUNDS);
    const { fields } = await slice.form('race');
    expect(fields).toMatchObject(Object.assign({}, ...revisions.map(({ after }) => after)));
  });

  it('loses nothing to an import at the same moment', async () => {
    const { editor } = await slice.claimed('with-import', { summary: 'Alt.' });
    for (let round = 0; round < 20; round += 1) {
      const { version } = await slice.form('with-import');
      const [edited] = await Promise.allSettled([
        slice.edit('with-import', version, { summary: `Neu ${round}` }, editor),
        slice.save([anOrganisation('with-import', { text: `Datei ${round}`, summary: 'Datei.' })]),
      ]);
      const { fields } = await slice.form('with-import');
      expect(fields.text).toBe(`Datei ${round}`);
      if (edited.status === 'fulfilled') expect(fields.summary).toBe(`Neu ${round}`);
      else expect(edited.reason).toMatchObject({ code: 'ORGANISATION.STALE' });
    }
  });

  it('rolls back all when the news fails', async () => {
    const { id, editor } = await slice.claimed('rolled-back', { summary: 'Alt.' });
    slice.outbox.isBroken = true;
    const edit = slice.edit('rolled-back', 1, { summary: 'Neu.' }, editor);
    await expect(edit)
      .rejects.toThrow('the outbox is broken')
      .finally(() => (slice.outbox.isBroken = false));
    expect((await slice.form('rolled-back')).fields.summary).toBe('Alt.');
    expect(await slice.revisions(id)).toEqual([]);
  });

  it('rolls back all when the history fails', async () => {
    const { id, editor } = await slice.claimed('without-history', { summary: 'Alt.' });
    await slice.query(
      `insert into revisions values ('organisation', $1, 2, null, 'import', now(), null, '{}', '{}')`,
      [id],
    );
    await expect(slice.edit('without-history', 1, { summary: 'Neu.' }, editor)).rejects.toThrow();
    expect((await slice.form('without-history')).fields.summary).toBe('Alt.');
    expect(await slice.news()).toEqual([]);
  });

  it.each<[string, unknown, string, string]>([
    ['an unknown topic', { topics: ['wlan', 'gibtsnicht'] }, 'topics.1', 'unknownTopic'],
    ['an unknown AGS', { ags: '99999999' }, 'ags', 'unknownPlace'],
    ['an unknown seat', { seat: '08999999' }, 'seat', 'unknownPlace'],
    ['an area that is nowhere', { area: ['DE', '99'] }, 'area.1', 'unknownPlace'],
    ['half a point', { lat: 48.1 }, 'lon', 'coordinatePair'],
    ['becoming a network', { kinds: ['municipality', 'network'] }, 'kinds', 'networkKind'],
    ['no name', { name: '  ' }, 'name', 'missing'],
    ['a script for a link', { links: ['javascript:alert(1)'] }, 'links.0', 'wrongLink'],
    ['a password in a link', { website: 'https://a:b@example.org' }, 'website', 'wrongLink'],
    ['text that is turned around', { unit: 'Amt \u202Eneu' }, 'unit', 'forbiddenCharacter'],
    ['a line break in a line', { unit: 'Amt\nneu' }, 'unit', 'forbiddenCharacter'],
  ])('refuses %s', async (what, changes, path, fault) => {
    const slug = what.replaceAll(/\W/g, '-').toLowerCase();
    const { id, editor } = await slice.claimed(slug);
    const refused = slice.edit(slug, 1, changes as OrganisationChanges, editor);
    await expect(refused).rejects.toMatchObject({
      code: 'ORGANISATION.INVALID',
      details: { faults: [expect.objectContaining({ path, fault })] },
    });
    expect(await slice.revisions(id)).toEqual([]);
  });

  it('counts characters as people do', async () => {
    const { editor } = await slice.claimed('long');
    expect(await slice.edit('long', 1, { summary: '🙂'.repeat(300) }, editor)).toMatchObject({ version: 2 });
    await expect(slice.edit('long', 2, { summary: 'ä'.repeat(301) }, editor)).rejects.toMatchObject({
      details: { faults: [{ path: 'summary' }] },
    });
    await expect(slice.edit('long', 2, { text: 'ä'.repeat(80_000) }, editor)).rejects.toMatchObject({
      code: 'ORGANISATION.INVALID',
    });
  });

  it.each([
    'id',
    'slug',
    'status',
    'claimed',
    'version',
    'provenance',
    'confirmedAt',
    'formerSlugs',
    'derivedTopics',
  ])('does not take %s, which nobody edits', async (field) => {
    const { editor } = await slice.claimed(`mass-${field.toLowerCase()}`);
    const changes = { unit: 'Amt', [field]: 'x' } as OrganisationChanges;
    await expect(slice.edit(`mass-${field.toLowerCase()}`, 1, changes, editor)).rejects.toMatchObject({
      code: 'ORGANISATION.INVALID',
    });
  });

  it('gives a municipality to one organisation only', async () => {
    const { editor } = await slice.claimed('first');
    await slice.claimed('holder', { ags: '08231000' });
    await expect(slice.edit('first', 1, { ags: '08231000' }, editor)).rejects.toMatchObject({
      details: { faults: [{ path: 'ags', fault: 'agsTaken' }] },
    });
  });

  it.each<[string, OrganisationChanges, string]>([
    ['the municipality', { ags: '08212000' }, 'ags'],
    ['no municipality', { ags: null }, 'ags'],
    ['the main kind', { kinds: ['company'] }, 'kinds'],
    ['the regional key', { identifiers: { ars: '082120000000' } }, 'identifiers.ars'],
  ])('leaves it to curators which authority this is: %s', async (what, changes, path) => {
    const slug = `authority-${what.replaceAll(' ', '-')}`;
    const { editor, id } = await slice.claimed(slug, { ags: '08221000' });
    for (const who of [editor, anEditor(id, 'owner')]) {
      await expect(slice.edit(slug, 1, changes, who)).rejects.toMatchObject({
        details: { faults: [{ path, fault: 'curatorsOnly' }] },
      });
    }
    expect(await slice.edit(slug, 1, changes, aCurator())).toMatchObject({ version: 2 });
    await slice.query(`update organisations set status = 'withdrawn' where id = $1`, [id]);
  });

  it('lets in only those who may', async () => {
    const { id } = await slice.claimed('guarded');
    const nobodies = [
      VISITOR,
      anEditor(id, 'member'),
      anEditor('00000000-0000-4000-8000-000000000009', 'owner'),
    ];
    for (const viewer of nobodies) {
      await expect(slice.edit('guarded', 1, { unit: 'Amt' }, viewer)).rejects.toMatchObject({
        code: 'ACCESS.FORBIDDEN',
      });
    }
    await slice.save([anOrganisation('gone', { status: 'withdrawn' })]);
    for (const slug of ['gone', 'nobody']) {
      await expect(slice.edit(slug, 1, {}, aCurator())).rejects.toMatchObject({
        code: 'ORGANISATION.NOT_FOUND',
      });
    }
  });

  it('keeps a curator away from what is "only us", and from opening it', async () => {
    const { id } = await slice.claimed('restricted', { unit: 'Amt', visibility: { unit: 'own' } });
    for (const changes of [{ unit: null }, { visibility: { unit: 'public' } }] as const) {
      await expect(slice.edit('restricted', 1, changes, aCurator())).rejects.toMatchObject({
        code: 'ACCESS.FORBIDDEN',
      });
    }
    await slice.edit('restricted', 1, { summary: 'Berichtigt.' }, aCurator());
    expect(await slice.revisions(id)).toMatchObject([{ role: 'curator' }]);
  });
});
