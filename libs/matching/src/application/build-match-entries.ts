import { Injectable } from '@nestjs/common';
import { ReadInitiatives } from '#initiatives';
import { ReadListings } from '#listings';
import { TopicDirectory } from '#topics';
import { entryOfInitiative, entryOfListing } from '../domain/entry-of.js';
import type { MatchEntry } from '../domain/match-entry.js';
import { topicsAndParents } from '../domain/topics-and-parents.js';
import type { MatchEntryRow } from '../persistence/match-entry.row.js';
import type { ProfileAudience } from '../persistence/match-profile-store.js';

export type BuiltEntry = Omit<MatchEntryRow, 'forPublic' | 'forMembers'>;

/** Gathers what matching may know of initiatives, offers and needs from the slices that own them. */
@Injectable()
export class BuildMatchEntries {
  constructor(
    private readonly readInitiatives: ReadInitiatives,
    private readonly readListings: ReadListings,
    private readonly topics: TopicDirectory,
  ) {}

  /** By id; those that are not shown are absent. */
  async initiatives(ids: readonly string[], audience: ProfileAudience): Promise<Map<string, BuiltEntry>> {
    const views = await this.readInitiatives.forAudience(ids, audience);
    return new Map([...views].map(([id, view]) => [id, this.built(entryOfInitiative(view))]));
  }

  /** By id, the same for everybody; those that do not hold today are absent. */
  async listings(ids: readonly string[]): Promise<Map<string, BuiltEntry>> {
    const views = [...(await this.readListings.execute(ids)).values()].filter(({ isOpen }) => isOpen);
    return new Map(views.map((view) => [view.id, this.built(entryOfListing(view))]));
  }

  private built({ topics, texts, ...entry }: MatchEntry): BuiltEntry {
    const ancestorsOf = (topic: string) => this.topics.ancestors(topic);
    return {
      ...entry,
      topics: [...topics],
      topicsAndParents: topicsAndParents(topics, ancestorsOf),
      texts: [...texts],
    };
  }
}
