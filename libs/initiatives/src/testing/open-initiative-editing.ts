import { OrganisationsModule, ReadOrganisations, ResolveSlugs, SaveOrganisations } from '#organisations';
import { VISITOR } from '#platform';
import { openSlices } from '#testing';
import { LoadShippedTree, TopicDirectory, TopicsModule } from '#topics';
import { anEditor } from '../../../organisations/src/testing/an-editor.js';
import { anOrganisation } from '../../../organisations/src/testing/an-organisation.js';
import { aSource } from '../../../organisations/src/testing/a-source.js';
import { CreateInitiative } from '../application/editing/create-initiative.js';
import { EditInitiative } from '../application/editing/edit-initiative.js';
import { ListEditableInitiatives } from '../application/editing/list-editable-initiatives.js';
import { WithdrawInitiative } from '../application/editing/withdraw-initiative.js';
import { GetInitiative } from '../application/get-initiative.js';
import { SaveInitiatives } from '../application/save-initiatives.js';
import type { InitiativeChanges, NewInitiative } from '../domain/editing/initiative-changes.js';
import type { InitiativeDraft } from '../domain/initiative-draft.js';
import { InitiativesModule } from '../initiatives.module.js';

/** The slice with the shipped topics, and `stadt-a` with an editor. Give each test initiatives of its own. */
export async function openInitiativeEditing() {
  const slices = await openSlices([OrganisationsModule, TopicsModule, InitiativesModule]);
  const { get } = slices;
  await get(LoadShippedTree).execute();
  await get(TopicDirectory).refresh();
  const cities = ['stadt-a', 'stadt-b', 'stadt-c'];
  await get(SaveOrganisations).execute(
    cities.map((id) => anOrganisation(id)),
    aSource(),
  );
  const ids = await get(ResolveSlugs).execute(cities);
  await slices.news();
  const editor = anEditor(ids.get('stadt-a')!);
  return {
    ...slices,
    ids,
    editor,
    save: (drafts: readonly InitiativeDraft[]) => get(SaveInitiatives).execute(drafts, aSource()),
    create: (said: Partial<NewInitiative> & { title: string }, viewer = editor) =>
      get(CreateInitiative).execute({ lead: 'stadt-a', ...said } as NewInitiative, viewer),
    edit: (slug: string, version: number, changes: InitiativeChanges, viewer = editor) =>
      get(EditInitiative).execute({ slug, version, changes }, viewer),
    withdraw: (slug: string, version: number, viewer = editor) =>
      get(WithdrawInitiative).execute(slug, version, viewer),
    takeBack: (slug: string, viewer = editor) => get(WithdrawInitiative).takeBack(slug, viewer),
    form: (slug: string, viewer = editor) => get(ListEditableInitiatives).get('stadt-a', slug, viewer),
    seen: (slug: string, viewer = VISITOR) => get(GetInitiative).execute(slug, viewer),
    topicsOf: async (slug: string) => {
      const id = ids.get(slug)!;
      const views = await get(ReadOrganisations).forAudience([id], 'public');
      return views.get(id)!.topics.map(({ topic }) => topic);
    },
    revisions: (slug: string) =>
      slices.query<{ version: number; role: string; before: object; after: object }>(
        `select r.version, r.role, r.before, r.after
         from revisions r join initiatives i on i.id = r.record_id where i.slug = $1 order by r.version`,
        [slug],
      ),
  };
}

export type OpenInitiativeEditing = Awaited<ReturnType<typeof openInitiativeEditing>>;
