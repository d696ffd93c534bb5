import { ReadInitiatives } from '#initiatives';
import { ReadListings } from '#listings';
import {
  KeepLearning,
  MatchFrequencies,
  MatchPrices,
  RefreshMatchEntries,
  RefreshMatchProfiles,
  TextModels,
} from '#matching';
import { ReadOrganisations } from '#organisations';
import type { TestPortal } from './open-test-portal.js';

/** Prepares what matching compares, as the worker would, for a network that a test saved. */
export async function prepareMatches({ app }: TestPortal): Promise<void> {
  const any = { strict: false };
  const organisations = await app.get(ReadOrganisations, any).ids();
  await app.get(RefreshMatchProfiles, any).execute(organisations);
  const initiatives = await app.get(ReadInitiatives, any).ids();
  await app.get(RefreshMatchEntries, any).execute('initiative', initiatives);
  await app.get(RefreshMatchEntries, any).execute('listing', await app.get(ReadListings, any).ids());
  await app.get(KeepLearning, any).now();
  for (const snapshot of [MatchFrequencies, MatchPrices, TextModels]) await app.get(snapshot, any).refresh();
}
