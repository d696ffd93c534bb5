import { LoadShippedRegister, PlaceDirectory, PlacesModule } from '#places';
import { LoadShippedTree, TopicDirectory, TopicsModule } from '#topics';
import { openSlices } from '#testing';
import { EditOrganisation } from '../application/editing/edit-organisation.js';
import { GetEditable } from '../application/editing/get-editable.js';
import { ResolveSlugs } from '../application/resolve-slugs.js';
import { SaveOrganisations } from '../application/save-organisations.js';
import type { OrganisationChanges } from '../domain/editing/organisation-changes.js';
import type { OrganisationDraft } from '../domain/organisation-draft.js';
import { OrganisationsModule } from '../organisations.module.js';
import { anEditor } from './an-editor.js';
import { anOrganisation } from './an-organisation.js';
import { aSource } from './a-source.js';

/** The slice with the shipped register and topics, as editing needs them. Takes a second; give each test slugs of its own. */
export async function openEditing() {
  const slices = await openSlices([OrganisationsModule, PlacesModule, TopicsModule]);
  const { get } = slices;
  await get(LoadShippedRegister).execute();
  await get(LoadShippedTree).execute();
  await get(PlaceDirectory).refresh();
  await get(TopicDirectory).refresh();
  const save = (drafts: readonly OrganisationDraft[], day?: string) =>
    get(SaveOrganisations).execute(drafts, aSource(day));
  return {
    ...slices,
    save,
    /** A new organisation, as an import leaves it, and its editor. */
    claimed: async (slug: string, about: Partial<OrganisationDraft> = {}) => {
      await save([anOrganisation(slug, about)]);
      const id = (await get(ResolveSlugs).execute([slug])).get(slug) ?? '';
      await slices.news();
      return { id, slug, editor: anEditor(id), owner: anEditor(id, 'owner') };
    },
    edit: (slug: string, version: number, changes: OrganisationChanges, viewer = anEditor('nobody')) =>
      get(EditOrganisation).execute({ slug, version, changes }, viewer),
    /** What an editor of the organisation finds in the form. */
    form: async (slug: string) => {
      const id = (await get(ResolveSlugs).execute([slug])).get(slug) ?? '';
      return get(GetEditable).execute(slug, anEditor(id));
    },
    /** Without the state before the first change. */
    revisions: (id: string) =>
      slices.query<{ version: number; role: string; before: object; after: object }>(
        'select version, role, before, after from revisions where record_id = $1 and version > 1 order by version',
        [id],
      ),
  };
}

export type OpenEditing = Awaited<ReturnType<typeof openEditing>>;
