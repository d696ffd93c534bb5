import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { AdvisoryLock, Transaction } from '#platform';
import type { MatchEntry } from '../domain/match-entry.js';
import type { MatchEntryRow } from '../persistence/match-entry.row.js';
import { MatchEntryStore } from '../persistence/match-entry-store.js';
import { BuildMatchEntries, type BuiltEntry } from './build-match-entries.js';

/** Brings prepared initiatives, offers and needs to what the database holds of them. */
@Injectable()
export class RefreshMatchEntries {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: AdvisoryLock,
    private readonly entries: MatchEntryStore,
    private readonly build: BuildMatchEntries,
  ) {}

  /** Idempotent; what is not shown any more, or does not hold any more, loses its entry. */
  execute(type: MatchEntry['type'], ids: readonly string[]): Promise<void> {
    return this.transaction.run(async () => {
      await this.lock.take(ids.map((id) => `match-entry:${id}`));
      await this.entries.replace(type, ids, await this.rows(type, ids));
    });
  }

  private async rows(type: MatchEntry['type'], ids: readonly string[]): Promise<MatchEntryRow[]> {
    if (type === 'listing') {
      const built = await this.build.listings(ids);
      return [...built.values()].map((entry) => ({ ...entry, forPublic: true, forMembers: true }));
    }
    const forPublic = await this.build.initiatives(ids, 'public');
    const forMembers = await this.build.initiatives(ids, 'member');
    return ids.flatMap((id) => rowsOf(forPublic.get(id), forMembers.get(id)));
  }
}

/** One row for both audiences where they may know the same. */
function rowsOf(forPublic: BuiltEntry | undefined, forMembers: BuiltEntry | undefined): MatchEntryRow[] {
  if (!forPublic || !forMembers) return [];
  if (isDeepStrictEqual(forPublic, forMembers)) return [{ ...forPublic, forPublic: true, forMembers: true }];
  return [
    { ...forPublic, forPublic: true, forMembers: false },
    { ...forMembers, forPublic: false, forMembers: true },
  ];
}
