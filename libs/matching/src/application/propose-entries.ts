import { Injectable } from '@nestjs/common';
import { audienceOf, type Viewer } from '#platform';
import type { EntryMatch } from '../domain/entry-match.js';
import type { MatchEntry } from '../domain/match-entry.js';
import { type EntryQuery, MatchEntryStore } from '../persistence/match-entry-store.js';
import { OwnUse } from './use/own-use.js';

/** Entries that may be proposed to the organisation of another entry, and what it was shown of them. */
@Injectable()
export class ProposeEntries {
  constructor(
    private readonly entries: MatchEntryStore,
    private readonly use: OwnUse,
  ) {}

  /** Without what the organisation put aside, for those who act for it (MAT-09). */
  async candidates(
    to: string,
    query: Omit<EntryQuery, 'notOf'>,
    viewer: Viewer,
  ): Promise<readonly MatchEntry[]> {
    const audience = audienceOf(viewer) === 'public' ? 'public' : 'member';
    const [found, dismissed] = await Promise.all([
      this.entries.candidates({ ...query, notOf: to }, audience),
      this.use.dismissed(to, query.type, viewer),
    ]);
    return found.filter(({ id }) => !dismissed.has(id));
  }

  /** Counts what was shown to somebody who acts for the organisation. */
  shown(to: string, type: MatchEntry['type'], matches: readonly EntryMatch[], viewer: Viewer): void {
    const [first] = matches;
    const ids = matches.map(({ id }) => id);
    if (first) this.use.shown(to, { type, ids, model: first.model }, viewer);
  }
}
