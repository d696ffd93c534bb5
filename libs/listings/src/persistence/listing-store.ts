import { Injectable } from '@nestjs/common';
import { freeSlug, Transaction, writeRows } from '#platform';
import { In } from 'typeorm';
import type { Listing, ListingKind } from '../domain/listing.js';
import { ListingRow } from './listing.row.js';

/** What a list is narrowed to; an absent field narrows nothing. */
export interface ListingFilter {
  readonly kinds?: readonly ListingKind[];
  /** Slugs of topics; one in common is enough. */
  readonly topics?: readonly string[];
  readonly organisationId?: string;
  /** Also those that are fulfilled or expired. */
  readonly closedToo?: boolean;
}

/** One line of a list; moment and slug are the key of a page. */
export interface ListedListing {
  readonly id: string;
  /** ISO 8601. */
  readonly listedAt: Date;
  readonly slug: string;
}

const STILL_HOLDS = 'not fulfilled and (expires is null or expires >= left($today, length(expires)))';

const LOCKED = { order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } } as const;

/** Listings by their keys, one statement a call. */
@Injectable()
export class ListingStore {
  constructor(private readonly transaction: Transaction) {}

  async byIds(ids: readonly string[]): Promise<Listing[]> {
    return ids.length === 0 ? [] : this.rows.findBy({ id: In([...new Set(ids)]) });
  }

  async idsBySlug(slugs: readonly string[]): Promise<{ id: string; slug: string }[]> {
    if (slugs.length === 0) return [];
    return this.transaction.query('select id, slug from listings where slug = any($1::text[])', [slugs]);
  }

  async bySlugs(slugs: readonly string[]): Promise<Listing[]> {
    return slugs.length === 0 ? [] : this.rows.findBy({ slug: In([...new Set(slugs)]) });
  }

  /** Like `byIds`, and locked. */
  async lockByIds(ids: readonly string[]): Promise<Listing[]> {
    return ids.length === 0 ? [] : this.rows.find({ where: { id: In([...ids]) }, ...LOCKED });
  }

  /** Like `bySlugs`, and until the end of the transaction nobody else changes them: what is read here may be written back. */
  async lockBySlugs(slugs: readonly string[]): Promise<Listing[]> {
    return slugs.length === 0 ? [] : this.rows.find({ where: { slug: In([...new Set(slugs)]) }, ...LOCKED });
  }

  /** Like `ofOrganisations`, and locked. */
  async lockOfOrganisations(organisationIds: readonly string[]): Promise<Listing[]> {
    if (organisationIds.length === 0) return [];
    return this.rows.find({ where: { organisation: In([...organisationIds]) }, ...LOCKED });
  }

  /** A slug that nobody has, and that nobody else gets before the end of the transaction. */
  freeSlug(wished: string): Promise<string> {
    return freeSlug(this.transaction, 'listings', wished);
  }

  async ofOrganisations(organisationIds: readonly string[]): Promise<Listing[]> {
    if (organisationIds.length === 0) return [];
    return this.rows.findBy({ organisation: In([...organisationIds]) });
  }

  /** Those that no longer hold on a day but whose topics still count; at most `limit`. */
  async overdue(today: string, limit: number): Promise<Listing[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `select id from listings where derives and not (${holdsOn('$1')}) order by slug limit $2 for update skip locked`,
      [today, limit],
    );
    return this.byIds(rows.map(({ id }) => id));
  }

  async ids(): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>('select id from listings order by slug');
    return rows.map(({ id }) => id);
  }

  /** In the order of their slugs, after a slug; for exports. */
  after(slug: string, limit: number): Promise<{ id: string; slug: string }[]> {
    return this.transaction.query('select id, slug from listings where slug > $1 order by slug limit $2', [
      slug,
      limit,
    ]);
  }

  /** The newest first. */
  list(
    { kinds, topics, organisationId, closedToo }: ListingFilter,
    today: string,
    after: readonly [string, string] | null,
    limit: number,
  ): Promise<ListedListing[]> {
    return this.transaction.query(
      `select id, listed_at as "listedAt", slug from listings
       where shown and ($1::boolean or (${holdsOn('$2')}))
         and ($3::text[] is null or kind = any($3)) and ($4::text[] is null or topics && $4)
         and ($5::uuid is null or organisation_id = $5)
         and ($6::timestamptz is null or listed_at < $6 or (listed_at = $6 and slug > $7))
       order by listed_at desc, slug limit $8`,
      [
        closedToo ?? false,
        today,
        kinds ?? null,
        topics ?? null,
        organisationId ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        limit,
      ],
    );
  }

  /** Inserts new ones and replaces known ones. */
  save(listings: readonly Listing[]): Promise<void> {
    const rows = listings.map((listing) => ({ ...listing, topics: [...listing.topics] }));
    return writeRows(this.transaction.manager, ListingRow, rows, ['id']);
  }

  private get rows() {
    return this.transaction.manager.getRepository(ListingRow);
  }
}

/** Partial dates compare by their own length: 2027 holds to the end of 2027. */
function holdsOn(parameter: string): string {
  return STILL_HOLDS.replace('$today', `${parameter}::text`);
}
