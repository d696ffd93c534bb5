import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { AdvisoryLock, Transaction } from '#platform';
import type { MatchProfileRow } from '../persistence/match-profile.row.js';
import { MatchProfileStore } from '../persistence/match-profile-store.js';
import { BuildMatchProfiles, type BuiltProfile } from './build-match-profiles.js';

/** Brings the prepared profiles of some organisations to what the database holds of them. */
@Injectable()
export class RefreshMatchProfiles {
  constructor(
    private readonly transaction: Transaction,
    private readonly lock: AdvisoryLock,
    private readonly profiles: MatchProfileStore,
    private readonly build: BuildMatchProfiles,
  ) {}

  /** Idempotent; an organisation that is withdrawn or merged loses its profile. */
  execute(organisationIds: readonly string[]): Promise<void> {
    return this.transaction.run(async () => {
      await this.lock.take(organisationIds.map((id) => `match-profile:${id}`));
      const forPublic = await this.build.execute(organisationIds, 'public');
      const forMembers = await this.build.execute(organisationIds, 'member');
      const rows = organisationIds.flatMap((id) => rowsOf(forPublic.get(id), forMembers.get(id)));
      await this.profiles.replace(organisationIds, rows);
    });
  }
}

/** One row for both audiences where they may know the same. */
function rowsOf(
  forPublic: BuiltProfile | undefined,
  forMembers: BuiltProfile | undefined,
): MatchProfileRow[] {
  if (!forPublic || !forMembers) return [];
  if (isDeepStrictEqual(forPublic, forMembers)) return [{ ...forPublic, forPublic: true, forMembers: true }];
  return [
    { ...forPublic, forPublic: true, forMembers: false },
    { ...forMembers, forPublic: false, forMembers: true },
  ];
}
