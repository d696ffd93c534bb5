import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';

/** What an organisation asks for. */
export interface ApprovalDemand {
  /** What its editors change is to be approved. */
  readonly isDemanded: boolean;
  /** Of a network: what the editors of its members change, too. */
  readonly forMembers: boolean;
}

@Injectable()
export class ApprovalDemandStore {
  constructor(private readonly transaction: Transaction) {}

  async of(organisationId: string): Promise<ApprovalDemand> {
    const [row] = await this.transaction.query<{ forMembers: boolean }>(
      'select for_members as "forMembers" from approval_demands where organisation_id = $1',
      [organisationId],
    );
    return { isDemanded: row !== undefined, forMembers: row?.forMembers ?? false };
  }

  /** Whether what editors of an organisation change waits: it says so itself, or one of these networks does. */
  async isAsked(organisationId: string, networkIds: readonly string[]): Promise<boolean> {
    const rows = await this.transaction.query(
      `select from approval_demands
       where organisation_id = $1 or (for_members and organisation_id = any($2::uuid[])) limit 1`,
      [organisationId, networkIds],
    );
    return rows.length > 0;
  }

  async set(organisationId: string, { isDemanded, forMembers }: ApprovalDemand): Promise<void> {
    if (!isDemanded) {
      await this.transaction.query('delete from approval_demands where organisation_id = $1', [
        organisationId,
      ]);
      return;
    }
    await this.transaction.query(
      `insert into approval_demands (organisation_id, for_members) values ($1, $2)
       on conflict (organisation_id) do update set for_members = excluded.for_members`,
      [organisationId, forMembers],
    );
  }
}
