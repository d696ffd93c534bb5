import { Injectable } from '@nestjs/common';
import { type OrganisationRole, SecretBox, Transaction } from '#platform';
import type { Account } from '../domain/account.js';
import { AccountRow } from './account.row.js';

export interface RoleHolder {
  readonly accountId: string;
  readonly email: string;
  readonly language: 'de' | 'en';
  readonly role: OrganisationRole;
  readonly since: Date;
}

/** Where and how somebody is written to. */
export interface Recipient {
  readonly email: string;
  readonly language: 'de' | 'en';
}

/** An organisation that somebody may edit, and since when. */
export interface Tended {
  readonly organisationId: string;
  readonly since: Date;
}

/** Begins a second factor that is sealed; those of earlier days are base32, which has no dot. */
const SEALED = 'sealed.';

/** A secret opens for its account alone: copied to another row it is worth nothing. */
const placeOf = (accountId: string) => `totp ${accountId}`;

@Injectable()
export class AccountStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly secrets: SecretBox,
  ) {}

  find(id: string): Promise<Account | null> {
    return this.transaction.manager.findOneBy(AccountRow, { id });
  }

  /** Holds everybody else back who would change an account so, until the transaction ends. */
  async findLocked(id: string): Promise<Account | null> {
    await this.transaction.query(`select from accounts where id = $1 for update`, [id]);
    return this.find(id);
  }

  /** @param email as `tidyEmail` makes it */
  findByEmail(email: string): Promise<Account | null> {
    return this.transaction.manager.findOneBy(AccountRow, { email });
  }

  /** @returns false where the address got an account meanwhile */
  async insert(account: Account): Promise<boolean> {
    const { raw } = await this.transaction.manager
      .createQueryBuilder()
      .insert()
      .into(AccountRow)
      .values(account)
      .orIgnore()
      .returning('id')
      .execute();
    return (raw as unknown[]).length > 0;
  }

  async update(id: string, change: Partial<Omit<Account, 'id'>>): Promise<void> {
    await this.transaction.manager.update(AccountRow, { id }, change);
  }

  /** @param totpSecret base32; the row keeps it sealed */
  async keepSecondFactor(
    id: string,
    { totpSecret, ...used }: { totpSecret: string; totpUsedStep: string; totpConfirmedAt: Date },
  ): Promise<void> {
    const sealed = SEALED + this.secrets.seal(totpSecret, placeOf(id)).toString('base64');
    await this.update(id, { ...used, totpSecret: sealed });
  }

  /** Base32; null: there is none, or it was sealed with another secret of the installation. */
  totpSecretOf({ id, totpSecret }: Pick<Account, 'id' | 'totpSecret'>): string | null {
    if (!totpSecret?.startsWith(SEALED)) return totpSecret;
    return this.secrets.open(Buffer.from(totpSecret.slice(SEALED.length), 'base64'), placeOf(id));
  }

  /** Seals those that lie open since before they were sealed. May run as often as one likes. */
  async sealSecondFactors(): Promise<void> {
    const open = await this.transaction.query<{ id: string; secret: string }>(
      `select id, totp_secret as secret from accounts where totp_secret not like '${SEALED}%'`,
    );
    for (const { id, secret } of open) {
      const sealed = SEALED + this.secrets.seal(secret, placeOf(id)).toString('base64');
      // Unless it was sealed, or taken away, meanwhile.
      await this.transaction.query(
        `update accounts set totp_secret = $2 where id = $1 and totp_secret = $3`,
        [id, sealed, secret],
      );
    }
  }

  async countCurators(): Promise<number> {
    const [row] = await this.transaction.query<{ count: number }>(
      `select count(*)::int as count from accounts
       where curates is not null and totp_confirmed_at is not null and email not like '%.invalid'`,
    );
    return row?.count ?? 0;
  }

  /** By id of the account; those that are gone are left out. */
  async recipients(ids: readonly string[]): Promise<Map<string, Recipient>> {
    const rows = await this.transaction.query<Recipient & { id: string }>(
      `select id, email, language from accounts where id = any($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, email, language }) => [id, { email, language }]));
  }

  async rolesOf(accountId: string): Promise<Record<string, OrganisationRole>> {
    const rows = await this.transaction.query<{ organisation: string; role: OrganisationRole }>(
      `select organisation_id as organisation, role from organisation_roles where account_id = $1`,
      [accountId],
    );
    return Object.fromEntries(rows.map(({ organisation, role }) => [organisation, role]));
  }

  /** Who works on an organisation: owners first, then by how long. */
  holdersOf(organisationId: string): Promise<RoleHolder[]> {
    return this.transaction.query(
      `select a.id as "accountId", a.email, a.language, r.role, r.since
       from organisation_roles r join accounts a on a.id = r.account_id
       where r.organisation_id = $1 order by r.role <> 'owner', r.since, a.id`,
      [organisationId],
    );
  }

  /** Organisations with an editor, an owner, or a mailbox of their own. */
  tended(): Promise<Tended[]> {
    return this.transaction.query(
      `select organisation_id as "organisationId", min(since) as since
       from (select organisation_id, since from organisation_roles where role <> 'member'
             union all select organisation_id, since from role_mailboxes) as tending
       group by organisation_id order by organisation_id`,
    );
  }

  async grant(accountId: string, organisationId: string, role: OrganisationRole, since: Date): Promise<void> {
    await this.transaction.query(
      `insert into organisation_roles (account_id, organisation_id, role, since) values ($1, $2, $3, $4)
       on conflict (account_id, organisation_id) do update set role = excluded.role`,
      [accountId, organisationId, role, since],
    );
  }

  async withdraw(accountId: string, organisationId: string): Promise<void> {
    await this.transaction.query(
      `delete from organisation_roles where account_id = $1 and organisation_id = $2`,
      [accountId, organisationId],
    );
  }

  /** Ends all ties to providers of organisations. */
  async untie(accountId: string): Promise<void> {
    await this.transaction.query(`delete from oidc_identities where account_id = $1`, [accountId]);
  }

  /** Holds everybody else back who would change the roles of an organisation, until the transaction ends. */
  async lockRoles(organisationId: string): Promise<void> {
    await this.transaction.query(`select pg_advisory_xact_lock(hashtextextended('roles ' || $1, 0))`, [
      organisationId,
    ]);
  }
}
