import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#platform';
import type { RoleMailbox } from '../domain/role-mailbox.js';

@Injectable()
export class RoleMailboxStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async find(organisationId: string): Promise<RoleMailbox | null> {
    const [found] = await this.transaction.query<RoleMailbox>(
      `select organisation_id as "organisationId", email, since from role_mailboxes where organisation_id = $1`,
      [organisationId],
    );
    return found ?? null;
  }

  async save(organisationId: string, email: string): Promise<void> {
    await this.transaction.query(
      `insert into role_mailboxes (organisation_id, email, since) values ($1, $2, $3)
       on conflict (organisation_id) do update set email = excluded.email, since = excluded.since`,
      [organisationId, email, this.clock.now()],
    );
  }

  /** @returns whether there was one */
  async remove(organisationId: string): Promise<boolean> {
    const removed = await this.transaction.query(
      `delete from role_mailboxes where organisation_id = $1 returning organisation_id`,
      [organisationId],
    );
    return removed.length > 0;
  }
}
