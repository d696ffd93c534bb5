import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#platform';
import type { MatchTarget } from '../domain/match-use.js';

/** What organisations do not want to be proposed. Says nothing of who said so. */
@Injectable()
export class DismissalStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Ids, the last one first. */
  async of(organisationId: string, type: MatchTarget['type']): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `select target_id as id from match_dismissals where organisation_id = $1 and target_type = $2
       order by since desc, target_id`,
      [organisationId, type],
    );
    return rows.map(({ id }) => id);
  }

  /** @returns false when it was put aside already */
  async add(organisationId: string, { type, id }: MatchTarget): Promise<boolean> {
    const added = await this.transaction.query(
      `insert into match_dismissals (organisation_id, target_type, target_id, since) values ($1, $2, $3, $4)
       on conflict do nothing returning target_id`,
      [organisationId, type, id, this.clock.now()],
    );
    return added.length > 0;
  }

  async remove(organisationId: string, { type, id }: MatchTarget): Promise<void> {
    await this.transaction.query(
      `delete from match_dismissals where organisation_id = $1 and target_type = $2 and target_id = $3`,
      [organisationId, type, id],
    );
  }
}
