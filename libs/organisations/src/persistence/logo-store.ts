import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#platform';
import type { Logo, LogoFacts } from '../domain/logo/logo.js';

@Injectable()
export class LogoStore {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async find(organisationId: string): Promise<Logo | null> {
    const [found] = await this.transaction.query<Logo>(
      'select image, width, height, alt, hash from organisation_logos where organisation_id = $1',
      [organisationId],
    );
    return found ?? null;
  }

  /** Without the picture. */
  async facts(organisationId: string): Promise<LogoFacts | null> {
    const [found] = await this.transaction.query<LogoFacts>(
      'select width, height, alt, hash from organisation_logos where organisation_id = $1',
      [organisationId],
    );
    return found ?? null;
  }

  /** Its facts, and whether it came from a network file. */
  async imported(organisationId: string): Promise<(LogoFacts & { readonly imported: boolean }) | null> {
    const [found] = await this.transaction.query<LogoFacts & { imported: boolean }>(
      'select width, height, alt, hash, imported from organisation_logos where organisation_id = $1',
      [organisationId],
    );
    return found ?? null;
  }

  /** Those among these that have one. */
  async among(organisationIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.transaction.query<{ id: string }>(
      'select organisation_id as id from organisation_logos where organisation_id = any($1)',
      [organisationIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async put(organisationId: string, logo: Logo, imported = false): Promise<void> {
    const { image, width, height, alt, hash } = logo;
    await this.transaction.query(
      `insert into organisation_logos (organisation_id, image, width, height, alt, hash, set_at, imported)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (organisation_id) do update set image = excluded.image, width = excluded.width,
         height = excluded.height, alt = excluded.alt, hash = excluded.hash, set_at = excluded.set_at,
         imported = excluded.imported`,
      [organisationId, image, width, height, alt, hash, this.clock.now(), imported],
    );
  }

  /** @returns whether there is one */
  async describe(organisationId: string, alt: string | null): Promise<boolean> {
    const rows = await this.transaction.query(
      'update organisation_logos set alt = $2, imported = false where organisation_id = $1 returning 1 as done',
      [organisationId, alt],
    );
    return rows.length > 0;
  }

  /** @returns whether there was one */
  async remove(organisationId: string): Promise<boolean> {
    const rows = await this.transaction.query(
      'delete from organisation_logos where organisation_id = $1 returning 1 as done',
      [organisationId],
    );
    return rows.length > 0;
  }
}
