import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSlices, type OpenSlices } from '#testing';
import { PlacesModule } from '#places';
import { TopicsModule } from '#topics';
import { OrganisationsModule } from '../../organisations.module.js';
import { aSource } from '../../testing/a-source.js';
import { anEditor } from '../../testing/an-editor.js';
import { anOrganisation } from '../../testing/an-organisation.js';
import { ResolveSlugs } from '../resolve-slugs.js';
import { SaveOrganisations } from '../save-organisations.js';
import { DropDraft } from './drop-draft.js';
import { FindDraft } from './find-draft.js';
import { KeepDraft } from './keep-draft.js';

const DAY_MS = 24 * 60 * 60_000;

describe('drafts of a profile', () => {
  let slice: OpenSlices;
  let organisationId: string;
  beforeAll(async () => {
    slice = await openSlices([OrganisationsModule, PlacesModule, TopicsModule]);
    await slice.get(SaveOrganisations).execute([anOrganisation('a')], aSource());
    organisationId = (await slice.get(ResolveSlugs).execute(['a'])).get('a')!;
  });
  afterAll(() => slice.close());

  const form = (concern = 'beschreibung') => ({ organisationId, concern });
  const keep = (fields: Record<string, string>, viewer = anEditor(organisationId)) =>
    slice.get(KeepDraft).execute(form(), { version: 1, fields }, viewer);
  const find = (viewer = anEditor(organisationId), concern?: string) =>
    slice.get(FindDraft).execute(form(concern), viewer);

  it('holds the last that was typed, wrong or not, until it is dropped', async () => {
    await keep({ text: 'Eins' });
    await keep({ text: '<b>Zwei</b>', summary: 'ä'.repeat(1_200) });
    expect(await find()).toEqual({
      version: 1,
      fields: { text: '<b>Zwei</b>', summary: 'ä'.repeat(1_200) },
      savedAt: slice.clock.time.toISOString(),
    });
    expect(await find(anEditor(organisationId), 'kontakt')).toBeNull();
    await slice.get(DropDraft).execute(form(), anEditor(organisationId));
    expect(await find()).toBeNull();
  });

  it('is for whoever typed it alone, and for those who may edit', async () => {
    await keep({ text: 'Meins' });
    const editor = anEditor(organisationId);
    const colleague = {
      ...editor,
      account: { ...editor.account!, id: '00000000-0000-4000-8000-00000000000b' },
    };
    expect(await find(colleague)).toBeNull();
    await expect(keep({}, anEditor(organisationId, 'member'))).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(find(anEditor('00000000-0000-4000-8000-000000000009'))).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });

  it('takes no more than a form can hold', async () => {
    const most = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`feld${at}`, 'x']));
    for (const fields of [
      { text: 'x'.repeat(200_001) },
      { a: 'x'.repeat(150_000), b: 'x'.repeat(60_000) },
      most,
    ]) {
      await expect(keep(fields)).rejects.toMatchObject({ code: 'ORGANISATION.INVALID' });
    }
  });

  it('keeps the newest of a person, whatever they are of', async () => {
    const typist = anEditor(organisationId);
    const put = async (concern: string, at: number) => {
      slice.clock.time = new Date(Date.UTC(2026, 4, 1, 0, at));
      await slice.get(KeepDraft).execute(form(concern), { version: 0, fields: { text: concern } }, typist);
    };
    await put('neu.angebote', 0);
    for (let at = 1; at <= 50; at += 1) await put(`angebote.nr-${at}`, at);
    expect(await find(typist, 'neu.angebote')).toBeNull();
    expect(await find(typist, 'angebote.nr-1')).toMatchObject({ fields: { text: 'angebote.nr-1' } });
    expect(await find(typist, 'angebote.nr-50')).not.toBeNull();
  });

  it('is forgotten after three months', async () => {
    await keep({ text: 'Alt' });
    slice.clock.time = new Date(slice.clock.time.getTime() + 91 * DAY_MS);
    await slice
      .get(KeepDraft)
      .execute(form('kontakt'), { version: 1, fields: { website: '' } }, anEditor(organisationId));
    expect(await find()).toBeNull();
    expect(await find(anEditor(organisationId), 'kontakt')).not.toBeNull();
  });
});
