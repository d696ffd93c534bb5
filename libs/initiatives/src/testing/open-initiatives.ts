import { OrganisationsModule, ResolveSlugs, SaveOrganisations } from '#organisations';
import { openSlices } from '#testing';
import { anOrganisation } from '../../../organisations/src/testing/an-organisation.js';
import { aSource } from '../../../organisations/src/testing/a-source.js';
import { SaveAdoptions } from '../application/save-adoptions.js';
import { SaveInitiatives } from '../application/save-initiatives.js';
import type { AdoptionDraft } from '../domain/adoption.js';
import type { InitiativeDraft } from '../domain/initiative-draft.js';
import { InitiativesModule } from '../initiatives.module.js';

/** An entry that shows only what the test is about; its lead is `stadt-a`. */
export function anInitiative(id: string, about: Partial<InitiativeDraft> = {}): InitiativeDraft {
  return { id, title: `Title of ${id}`, lead: 'stadt-a', ...about };
}

/** The slice on a database of its own. Call `begin` before each test. */
export async function openInitiatives() {
  const slices = await openSlices([OrganisationsModule, InitiativesModule]);
  const { get } = slices;
  const saveOrganisation = (id: string, about?: Parameters<typeof anOrganisation>[1]) =>
    get(SaveOrganisations).execute([anOrganisation(id, about)], aSource());
  return {
    ...slices,
    /** Empties it but for the organisations `stadt-a`, `stadt-b` and `stadt-c`. */
    begin: async () => {
      await slices.clear();
      for (const id of ['stadt-a', 'stadt-b', 'stadt-c']) await saveOrganisation(id);
      await slices.news();
    },
    saveOrganisation,
    idOf: async (slug: string) => (await get(ResolveSlugs).execute([slug])).get(slug) ?? '',
    save: (drafts: readonly InitiativeDraft[], day?: string) =>
      get(SaveInitiatives).execute(drafts, aSource(day)),
    saveAdoptions: (drafts: readonly AdoptionDraft[], day?: string) =>
      get(SaveAdoptions).execute(drafts, aSource(day)),
  };
}

export type OpenInitiatives = Awaited<ReturnType<typeof openInitiatives>>;
