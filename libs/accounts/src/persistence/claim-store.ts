import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#platform';
import { type Claim, CLAIM_LIFETIME_MS } from '../domain/claims/claim.js';

const FIELDS = `id, organisation_id as "organisationId", account_id as "accountId", way, mailbox, proof, note, scopes, state,
  referred as "isReferred", created_at as "createdAt", proved_at as "provedAt", decided_at as "decidedAt",
  decided_by as "decidedBy", reason`;

/** Of one account at a time. */
const MOST_SHOWN = 100;

/** Where a page of the queue begins: after the claim made then, with that id. */
export type ClaimKey = readonly [createdAt: string, id: string];

@Injectable()
export class ClaimStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Holds everybody else back who would claim or decide for an organisation, until the transaction ends. */
  async lockClaims(organisationId: string): Promise<void> {
    await this.transaction.query(`select pg_advisory_xact_lock(hashtextextended('claims ' || $1, 0))`, [
      organisationId,
    ]);
  }

  async find(id: string): Promise<Claim | null> {
    const [found] = await this.transaction.query<Claim>(`select ${FIELDS} from claims where id = $1`, [id]);
    return found ?? null;
  }

  /** What an account claims of an organisation and nobody decided; null also for what lapsed. */
  async findOpen(organisationId: string, accountId: string): Promise<Claim | null> {
    const open = await this.openOf(organisationId);
    return open.find((claim) => claim.accountId === accountId) ?? null;
  }

  /** The oldest first; those that lapsed are left out. */
  openOf(organisationId: string): Promise<Claim[]> {
    return this.transaction.query(
      `select ${FIELDS} from claims
       where organisation_id = $1 and state = 'open' and (referred or created_at > $2)
       order by created_at, id`,
      [organisationId, new Date(this.clock.now().getTime() - CLAIM_LIFETIME_MS)],
    );
  }

  /** All that an account claimed, the newest first; what nobody proved in time has lapsed, also before it is closed. */
  async ofAccount(accountId: string): Promise<Claim[]> {
    const claims = await this.transaction.query<Claim>(
      `select ${FIELDS} from claims where account_id = $1 order by created_at desc, id limit ${MOST_SHOWN}`,
      [accountId],
    );
    const before = this.clock.now().getTime() - CLAIM_LIFETIME_MS;
    return claims.map((claim) => {
      const isOver = claim.state === 'open' && !claim.isReferred && claim.createdAt.getTime() <= before;
      return isOver ? { ...claim, state: 'lapsed' } : claim;
    });
  }

  /** Makes a claim, or takes an open one of the same account another way, which keeps its id and its proof. */
  async save(claim: Claim): Promise<Claim> {
    const [saved] = await this.transaction.query<Claim>(
      `insert into claims (id, organisation_id, account_id, way, mailbox, proof, note, scopes, state, referred, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'open', $9, $10)
       on conflict (organisation_id, account_id) where state = 'open' do update
       set way = excluded.way, mailbox = excluded.mailbox, note = excluded.note, scopes = excluded.scopes,
         referred = claims.referred or excluded.referred, created_at = excluded.created_at, proved_at = null
       returning ${FIELDS}`,
      [
        claim.id,
        claim.organisationId,
        claim.accountId,
        claim.way,
        claim.mailbox,
        claim.proof,
        claim.note,
        claim.scopes,
        claim.isReferred,
        claim.createdAt,
      ],
    );
    return saved!;
  }

  async countOpenOf(accountId: string): Promise<number> {
    const [row] = await this.transaction.query<{ count: number }>(
      `select count(*)::int as count from claims
       where account_id = $1 and state = 'open' and (referred or created_at > $2)`,
      [accountId, new Date(this.clock.now().getTime() - CLAIM_LIFETIME_MS)],
    );
    return row?.count ?? 0;
  }

  /** Its proof was seen. */
  async prove(id: string): Promise<void> {
    await this.transaction.query(`update claims set proved_at = $2 where id = $1`, [id, this.clock.now()]);
  }

  async refer(ids: readonly string[]): Promise<void> {
    await this.transaction.query(`update claims set referred = true where id = any($1::uuid[])`, [ids]);
  }

  async decide(
    id: string,
    decision: { state: 'passed' | 'rejected'; by: string | null; reason: string | null },
  ): Promise<void> {
    await this.transaction.query(
      `update claims set state = $2, decided_by = $3, reason = $4, decided_at = $5 where id = $1`,
      [id, decision.state, decision.by, decision.reason, this.clock.now()],
    );
  }

  /** Closes those whose time to be proved is over. @returns what they were */
  closeLapsed(): Promise<Claim[]> {
    const now = this.clock.now();
    return this.transaction.query(
      `update claims set state = 'lapsed', decided_at = $1
       where state = 'open' and not referred and created_at <= $2 returning ${FIELDS}`,
      [now, new Date(now.getTime() - CLAIM_LIFETIME_MS)],
    );
  }

  /** Claims that wait for a curator, the oldest first. @param scope part of the directory, null for all of it */
  waiting(scope: string | null, after: ClaimKey | null, limit: number): Promise<Claim[]> {
    return this.transaction.query(
      `select ${FIELDS} from claims
       where state = 'open' and referred and ($1::text is null or $1 = any(scopes))
         and ($2::timestamptz is null or (created_at, id) > ($2, $3::uuid))
       order by created_at, id limit $4`,
      [scope, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  /** All that wait for a curator about some organisations, the oldest first. @param scope as of `waiting` */
  waitingOf(organisationIds: readonly string[], scope: string | null): Promise<Claim[]> {
    return this.transaction.query(
      `select ${FIELDS} from claims
       where state = 'open' and referred and organisation_id = any($1::uuid[])
         and ($2::text is null or $2 = any(scopes))
       order by created_at, id`,
      [organisationIds, scope],
    );
  }

  async countWaiting(scope: string | null): Promise<number> {
    const [row] = await this.transaction.query<{ count: number }>(
      `select count(*)::int as count from claims
       where state = 'open' and referred and ($1::text is null or $1 = any(scopes))`,
      [scope],
    );
    return row?.count ?? 0;
  }
}
