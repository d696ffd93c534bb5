import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#platform';
import { INVITATION_LIFETIME_MS, type Invitation } from '../domain/invitation.js';

const FIELDS = `id, organisation_id as "organisationId", email, role, created_at as "createdAt", expires_at as "expiresAt"`;
const OPEN = 'accepted_at is null and withdrawn_at is null';

@Injectable()
export class InvitationStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** @param by id of the account that invites */
  async insert(
    wanted: Pick<Invitation, 'organisationId' | 'email' | 'role'>,
    by: string,
  ): Promise<Invitation> {
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + INVITATION_LIFETIME_MS);
    const { organisationId, email, role } = wanted;
    const id = randomUUID();
    await this.transaction.query(
      `insert into invitations (id, organisation_id, email, role, invited_by, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, organisationId, email, role, by, createdAt, expiresAt],
    );
    return { ...wanted, id, createdAt, expiresAt };
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

  /** @returns those that were open */
  withdrawAllBy(accountId: string, organisationId: string): Promise<Invitation[]> {
    return this.transaction.query(
      `update invitations set withdrawn_at = $3 where invited_by = $1 and organisation_id = $2 and ${OPEN} returning ${FIELDS}`,
      [accountId, organisationId, this.clock.now()],
    );
  }

  /** Null: it is not open any more, or another organisation's. */
  async withdraw(id: string, organisationId: string): Promise<Invitation | null> {
    const [found] = await this.transaction.query<Invitation>(
      `update invitations set withdrawn_at = $3 where id = $1 and organisation_id = $2 and ${OPEN} returning ${FIELDS}`,
      [id, organisationId, this.clock.now()],
    );
    return found ?? null;
  }
}
