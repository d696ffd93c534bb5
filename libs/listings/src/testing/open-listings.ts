import { OrganisationsModule, ReadOrganisations, ResolveSlugs, SaveOrganisations } from '#organisations';
import { openSlices } from '#testing';
import { TopicsModule } from '#topics';
import { anOrganisation } from '../../../organisations/src/testing/an-organisation.js';
import { aSource } from '../../../organisations/src/testing/a-source.js';
import { SaveListings } from '../application/save-listings.js';
import type { ListingDraft } from '../domain/listing.js';
import { ListingsModule } from '../listings.module.js';

/** An offer that shows only what the test is about; it is of `stadt-a`. */
export function aListing(id: string, about: Partial<ListingDraft> = {}): ListingDraft {
  return { id, organisation: 'stadt-a', kind: 'offer', text: `Text of ${id}`, ...about };
}

/** The slice on a database of its own. Call `begin` before each test. */
export async function openListings() {
  const slices = await openSlices([OrganisationsModule, TopicsModule, ListingsModule]);
  const { get } = slices;
  const idOf = async (slug: string) => (await get(ResolveSlugs).execute([slug])).get(slug) ?? '';
  const saveOrganisation = (id: string, about?: Parameters<typeof anOrganisation>[1]) =>
    get(SaveOrganisations).execute([anOrganisation(id, about)], aSource());
  return {
    ...slices,
    /** Empties it but for the organisations `stadt-a` and `stadt-b`. */
    begin: async () => {
      await slices.clear();
      for (const id of ['stadt-a', 'stadt-b']) await saveOrganisation(id);
      await slices.news();
    },
    saveOrganisation,
    idOf,
    save: (drafts: readonly ListingDraft[], day?: string) => get(SaveListings).execute(drafts, aSource(day)),
    /** The topics that an organisation has for everybody. */
    topicsOf: async (slug: string) => {
      const id = await idOf(slug);
      const views = await get(ReadOrganisations).forAudience([id], 'public');
      return views.get(id)?.topics.map(({ topic }) => topic);
    },
  };
}

export type OpenListings = Awaited<ReturnType<typeof openListings>>;
