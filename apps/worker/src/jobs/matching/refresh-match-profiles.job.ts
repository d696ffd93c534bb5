import { Injectable } from '@nestjs/common';
import { EVENT_CHANGED, ReadEvents } from '#exchange';
import { RefreshMatchProfiles } from '#matching';
import { PROFILE_CHANGED } from '#organisations';
import type { NewsJob } from '#platform';
import { Job } from '../job.js';

/** Keeps the prepared profiles of those up to date to whom something happened, or whose event changed. */
@Injectable()
export class RefreshMatchProfilesJob extends Job {
  readonly queue = 'matching.refresh';
  readonly events = [PROFILE_CHANGED, EVENT_CHANGED];

  constructor(
    private readonly refresh: RefreshMatchProfiles,
    private readonly readEvents: ReadEvents,
  ) {
    super();
  }

  async run({ event, subjects }: NewsJob): Promise<void> {
    await this.refresh.execute(event === PROFILE_CHANGED ? subjects : await this.participantsOf(subjects));
  }

  private async participantsOf(eventIds: readonly string[]): Promise<string[]> {
    const events = [...(await this.readEvents.execute(eventIds)).values()];
    const participants = events.flatMap(({ host, moderation, contributors }) => [
      host,
      ...moderation,
      ...contributors,
    ]);
    return [...new Set(participants.flatMap((one) => one?.id ?? []))];
  }
}
