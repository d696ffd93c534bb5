import { Injectable } from '@nestjs/common';
import { Clock, SecretBox, Transaction } from '#platform';
import type { OidcConnection } from '../domain/oidc/connection.js';
import type { OidcIdentity } from '../domain/oidc/identity.js';

const FIELDS = `organisation_id as "organisationId", issuer, client_id as "clientId", mail_domain as "mailDomain", claim,
  claim_value as "claimValue", role`;

/** A secret opens for its organisation alone: copied to another row it is worth nothing. */
const placeOf = (organisationId: string) => `oidc ${organisationId}`;

@Injectable()
export class OidcStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly secrets: SecretBox,
    private readonly clock: Clock,
  ) {}

  async find(organisationId: string): Promise<OidcConnection | null> {
    const [found] = await this.transaction.query<OidcConnection>(
      `select ${FIELDS} from oidc_connections where organisation_id = $1`,
      [organisationId],
    );
    return found ?? null;
  }

  /** Ids of the organisations that have one. */
  async connected(): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `select organisation_id as id from oidc_connections order by organisation_id`,
    );
    return rows.map(({ id }) => id);
  }

  /** Null: there is none, or it was sealed with another SESSION_SECRET. */
  async secretOf(organisationId: string): Promise<string | null> {
    const [row] = await this.transaction.query<{ sealed: Buffer }>(
      `select client_secret as sealed from oidc_connections where organisation_id = $1`,
      [organisationId],
    );
    return row ? this.secrets.open(row.sealed, placeOf(organisationId)) : null;
  }

  async save(connection: OidcConnection, secret: string): Promise<void> {
    const { organisationId, issuer, clientId, mailDomain, claim, claimValue, role } = connection;
    await this.transaction.query(
      `insert into oidc_connections (organisation_id, issuer, client_id, client_secret, mail_domain, claim, claim_value,
         role, changed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (organisation_id) do update set issuer = excluded.issuer, client_id = excluded.client_id,
         client_secret = excluded.client_secret, mail_domain = excluded.mail_domain, claim = excluded.claim,
         claim_value = excluded.claim_value, role = excluded.role, changed_at = excluded.changed_at`,
      [
        organisationId,
        issuer,
        clientId,
        this.secrets.seal(secret, placeOf(organisationId)),
        mailDomain,
        claim,
        claimValue,
        role,
        this.clock.now(),
      ],
    );
  }

  /** With everybody's ties to it: a provider that is set up anew begins anew. */
  async remove(organisationId: string): Promise<void> {
    await this.transaction.query(`delete from oidc_identities where organisation_id = $1`, [organisationId]);
    await this.transaction.query(`delete from oidc_connections where organisation_id = $1`, [organisationId]);
  }

  /** Id of the account that somebody at a provider is tied to. */
  async accountOf({ organisationId, issuer, subject }: OidcIdentity): Promise<string | null> {
    const [row] = await this.transaction.query<{ id: string }>(
      `select account_id as id from oidc_identities where organisation_id = $1 and issuer = $2 and subject = $3`,
      [organisationId, issuer, subject],
    );
    return row?.id ?? null;
  }

  async tie({ organisationId, issuer, subject }: OidcIdentity, accountId: string): Promise<void> {
    await this.transaction.query(
      `insert into oidc_identities (organisation_id, issuer, subject, account_id, since) values ($1, $2, $3, $4, $5)
       on conflict (organisation_id, issuer, subject) do update set account_id = excluded.account_id, since = excluded.since`,
      [organisationId, issuer, subject, accountId, this.clock.now()],
    );
  }
}
