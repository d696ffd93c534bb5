import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#platform';
import type { Invitation } from '../domain/invitation.js';

const FIELDS = `id, organisation_id as "organisationId", email, role, created_at as "createdAt", expires_at as "expiresAt"`;
const OPEN = 'accepted_at is null and withdrawn_at is null';

@Injectable()
export class InvitationStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async insert(
    { id, organisationId, email, role, createdAt, expiresAt }: Invitation,
    by: string,
  ): Promise<void> {
    await this.transaction.query(
      `insert into invitations (id, organisation_id, email, role, invited_by, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, organisationId, email, role, by, createdAt, expiresAt],
    );
  }

  /** Those that can still be accepted, the newest first. */
  listOpen(organisationId: string): Promise<Invitation[]> {
    return this.transaction.query(
      `select ${FIELDS} from invitations
       where organisation_id = $1 and ${OPEN} and expires_at > $2 order by created_at desc, id`,
      [organisationId, this.clock.now()],
    );
  }

  /** Null: accepted, withdrawn, too old, or there is none. */
  async findOpen(id: string): Promise<Invitation | null> {
    const [found] = await this.transaction.query<Invitation>(
      `select ${FIELDS} from invitations where id = $1 and ${OPEN} and expires_at > $2`,
      [id, this.clock.now()],
    );
    return found ?? null;
  }

  /** Of two who try at once one gets it. */
  async accept(id: string): Promise<Invitation | null> {
    const [found] = await this.transaction.query<Invitation>(
      `update invitations set accepted_at = $2 where id = $1 and ${OPEN} and expires_at > $2 returning ${FIELDS}`,
      [id, this.clock.now()],
    );
    return found ?? null;
  }

  async withdrawAllBy(accountId: string, organisationId: string): Promise<void> {
    await this.transaction.query(
      `update invitations set withdrawn_at = $3 where invited_by = $1 and organisation_id = $2 and ${OPEN}`,
      [accountId, organisationId, this.clock.now()],
    );
  }

  async withdraw(id: string, organisationId: string): Promise<void> {
    await this.transaction.query(
      `update invitations set withdrawn_at = $3 where id = $1 and organisation_id = $2 and ${OPEN}`,
      [id, organisationId, this.clock.now()],
    );
  }
}
