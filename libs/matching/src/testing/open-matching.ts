import { ExchangeModule } from '#exchange';
import { type InitiativeDraft, InitiativesModule, ReadInitiatives, SaveInitiatives } from '#initiatives';
import { type ListingDraft, ListingsModule, ReadListings, SaveListings } from '#listings';
import { type OrganisationDraft, OrganisationsModule, ResolveSlugs, SaveOrganisations } from '#organisations';
import { PlaceDirectory, PlacesModule } from '#places';
import { openSlices } from '#testing';
import { TopicDirectory, TopicsModule } from '#topics';
import { RefreshMatchEntries } from '../application/refresh-match-entries.js';
import { RefreshMatchProfiles } from '../application/refresh-match-profiles.js';
import { MatchingModule } from '../matching.module.js';
import { MatchFrequencies } from '../application/match-frequencies.js';
import { MatchPrices } from '../application/match-prices.js';

const SOURCE = { name: 'network.yaml', date: new Date('2026-01-01T00:00:00.000Z') };
const OWN_TABLES = 'text_models, text_models_in_use, text_vectors, match_candidates, match_prices';

/** What a test puts in, as entries of a network file. */
export interface SavedNetwork {
  readonly organisations?: readonly OrganisationDraft[];
  readonly initiatives?: readonly InitiativeDraft[];
  readonly listings?: readonly ListingDraft[];
}

/** The slice and what it is made of, on a database of their own. */
export async function openMatching() {
  const slices = await openSlices([
    MatchingModule,
    ExchangeModule,
    InitiativesModule,
    ListingsModule,
    OrganisationsModule,
    PlacesModule,
    TopicsModule,
  ]);
  const { get, query } = slices;
  await get(PlaceDirectory).refresh();
  await get(TopicDirectory).refresh();
  const idOf = async (slug: string) => (await get(ResolveSlugs).execute([slug])).get(slug) ?? '';
  return {
    ...slices,
    idOf,
    /** Saves and prepares profiles and entries, as the first half of the worker's job does. Returns the organisations' ids. */
    save: async ({
      organisations = [],
      initiatives = [],
      listings = [],
    }: SavedNetwork): Promise<string[]> => {
      await get(SaveOrganisations).execute(organisations, SOURCE);
      await get(SaveInitiatives).execute(initiatives, SOURCE);
      await get(SaveListings).execute(listings, SOURCE);
      await get(TopicDirectory).refresh();
      const ids = await Promise.all(organisations.map(({ id }) => idOf(id)));
      await get(RefreshMatchEntries).execute('initiative', await get(ReadInitiatives).ids());
      await get(RefreshMatchEntries).execute('listing', await get(ReadListings).ids());
      await get(RefreshMatchProfiles).execute(ids);
      await get(MatchFrequencies).refresh();
      await get(MatchPrices).refresh();
      return ids;
    },
    clear: async () => {
      await slices.clear();
      await query(`truncate ${OWN_TABLES}`);
      await query(
        'update text_learning set changed = 0, changed_at = null, holder = null, finished_at = null',
      );
    },
  };
}

export type OpenMatching = Awaited<ReturnType<typeof openMatching>>;
