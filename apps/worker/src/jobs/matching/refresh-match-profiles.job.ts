import { Injectable } from '@nestjs/common';
import { EVENT_CHANGED } from '#exchange';
import { INITIATIVE_CHANGED } from '#initiatives';
import { LISTING_CHANGED } from '#listings';
import { type ChangedText, FollowChanges, RefreshMatchEntries, RefreshMatchProfiles } from '#matching';
import { PROFILE_CHANGED } from '#organisations';
import type { NewsJob } from '#platform';
import { Job } from '../job.js';
import { MatchedOrganisations } from './matched-organisations.js';

/** Keeps what matching prepared up to date: of those to whom something happened, and of whoever that is about. */
@Injectable()
export class RefreshMatchProfilesJob extends Job {
  readonly queue = 'matching.refresh';
  readonly events = [PROFILE_CHANGED, EVENT_CHANGED, INITIATIVE_CHANGED, LISTING_CHANGED];

  constructor(
    private readonly profiles: RefreshMatchProfiles,
    private readonly entries: RefreshMatchEntries,
    private readonly organisations: MatchedOrganisations,
    private readonly followChanges: FollowChanges,
  ) {
    super();
  }

  async run({ event, subjects }: NewsJob): Promise<void> {
    if (event === INITIATIVE_CHANGED) await this.entries.execute('initiative', subjects);
    if (event === LISTING_CHANGED) await this.entries.execute('listing', subjects);
    const organisations = await this.organisations.of(event, subjects);
    await this.profiles.execute(organisations);
    await this.followChanges.execute(organisations, changedTexts(event, subjects));
  }
}

function changedTexts(event: string, ids: readonly string[]): ChangedText[] {
  const type = event === INITIATIVE_CHANGED ? 'initiative' : event === LISTING_CHANGED ? 'listing' : null;
  return type ? ids.map((id) => ({ type, id })) : [];
}
