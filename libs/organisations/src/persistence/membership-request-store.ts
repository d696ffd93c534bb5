import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#platform';
import type { MembershipRequest } from '../domain/memberships/membership-request.js';

const FIELDS = `id, network_id as "networkId", member_id as "memberId", asked_by as "askedBy", account_id as "accountId",
  role, from_date as "from", until_date as "until", state, created_at as "createdAt"`;

@Injectable()
export class MembershipRequestStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Holds everybody else back who would ask or answer for the same two organisations, until the transaction ends. */
  async lockEnds({ networkId, memberId }: Pick<MembershipRequest, 'networkId' | 'memberId'>): Promise<void> {
    await this.transaction.query(
      `select pg_advisory_xact_lock(hashtextextended('membership ' || $1 || ' ' || $2, 0))`,
      [networkId, memberId],
    );
  }

  async find(id: string): Promise<MembershipRequest | null> {
    const [found] = await this.transaction.query<MembershipRequest>(
      `select ${FIELDS} from membership_requests where id = $1`,
      [id],
    );
    return found ?? null;
  }

  async openBetween(networkId: string, memberId: string): Promise<MembershipRequest | null> {
    const [found] = await this.transaction.query<MembershipRequest>(
      `select ${FIELDS} from membership_requests where network_id = $1 and member_id = $2 and state = 'open'`,
      [networkId, memberId],
    );
    return found ?? null;
  }

  /** The oldest first. */
  openOf(organisationId: string, limit: number): Promise<MembershipRequest[]> {
    return this.transaction.query(
      `select ${FIELDS} from membership_requests
       where (network_id = $1 or member_id = $1) and state = 'open' order by created_at, id limit $2`,
      [organisationId, limit],
    );
  }

  async insert(request: Omit<MembershipRequest, 'state' | 'createdAt'>): Promise<MembershipRequest> {
    const { id, networkId, memberId, askedBy, accountId, role, from, until } = request;
    const createdAt = this.clock.now();
    await this.transaction.query(
      `insert into membership_requests
         (id, network_id, member_id, asked_by, account_id, role, from_date, until_date, state, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'open', $9)`,
      [id, networkId, memberId, askedBy, accountId, role, from, until, createdAt],
    );
    return { ...request, state: 'open', createdAt };
  }

  async decide(id: string, state: Exclude<MembershipRequest['state'], 'open'>, by: string): Promise<void> {
    await this.transaction.query(
      `update membership_requests set state = $2, decided_by = $3, decided_at = $4 where id = $1`,
      [id, state, by, this.clock.now()],
    );
  }
}
