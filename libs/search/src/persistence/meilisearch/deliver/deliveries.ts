import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { RecordKey } from '../../../domain/record.js';
import type { StoredDocument } from '../index/stored-document.js';

const ENGINE = 'meilisearch';

/** What the engine should hold of one record. */
export interface Delivery extends RecordKey {
  readonly version: number;
  readonly documents: readonly StoredDocument[];
  readonly forServing: boolean;
}

/** What was written for Meilisearch and what of it has arrived. */
@Injectable()
export class Deliveries {
  constructor(private readonly transaction: Transaction) {}

  /** In the transaction that indexes the records. What is older than what was noted before is left out. */
  async note(deliveries: readonly Delivery[]): Promise<void> {
    if (deliveries.length === 0) return;
    await this.transaction.query(
      `insert into search_deliveries as known (engine, type, id, version, documents, for_serving, waiting_since)
       select '${ENGINE}', n.type, n.id, n.version, n.documents, n."forServing", clock_timestamp()
       from jsonb_to_recordset($1::jsonb)
         as n(type text, id text, version bigint, documents jsonb, "forServing" boolean)
       order by n.type, n.id
       on conflict (engine, type, id) do update set
         version = greatest(known.version, excluded.version), documents = excluded.documents, refusal = null,
         for_serving = excluded.for_serving or (known.documents is not null and known.for_serving),
         waiting_since = coalesce(known.waiting_since, excluded.waiting_since)
       where excluded.version >= known.version or jsonb_array_length(excluded.documents) = 0`,
      [JSON.stringify(deliveries)],
    );
  }

  /** The oldest that wait. */
  waiting(limit: number): Promise<Delivery[]> {
    return this.transaction.query(
      `select type, id, version::float8 as version, documents, for_serving as "forServing" from search_deliveries
       where engine = '${ENGINE}' and documents is not null and refusal is null
       order by waiting_since limit $1`,
      [limit],
    );
  }

  /** Those that did not change since they were read have arrived. */
  async arrived(deliveries: readonly Delivery[]): Promise<void> {
    await this.settle(
      'documents = null, waiting_since = null, held = jsonb_array_length(d.documents)',
      deliveries,
    );
  }

  async refused(deliveries: readonly Delivery[], reason: string): Promise<void> {
    await this.settle('refusal = $2, waiting_since = clock_timestamp()', deliveries, [reason]);
  }

  /** What the rebuild had added is of no use without its index; what goes into the serving one stays. */
  async forgetRebuild(): Promise<void> {
    await this.transaction.query(
      `update search_deliveries set documents = null, waiting_since = null
       where engine = '${ENGINE}' and documents is not null and not for_serving`,
    );
  }

  /** Of what is no longer in the index nothing needs to be known. */
  async forgetRemoved(): Promise<void> {
    await this.transaction.query(
      `delete from search_deliveries where engine = '${ENGINE}' and documents is null and held = 0 and refusal is null`,
    );
  }

  /** Every record of which something is or will be in the engine. */
  keys(): Promise<RecordKey[]> {
    return this.transaction.query(
      `select type, id from search_deliveries where engine = '${ENGINE}'
         and coalesce(jsonb_array_length(documents), held) > 0 order by type, id`,
    );
  }

  async count(): Promise<{
    waiting: number;
    lagSeconds: number;
    held: number;
    refusals: readonly Refusal[];
  }> {
    const [row] = await this.transaction.query<{ waiting: number; lag: number | null; held: number }>(
      `select count(*) filter (where documents is not null and refusal is null)::int as waiting,
         extract(epoch from clock_timestamp() - min(waiting_since) filter (where refusal is null))::float8 as lag,
         coalesce(sum(held), 0)::int as held
       from search_deliveries where engine = '${ENGINE}'`,
    );
    const refusals = await this.transaction.query<Refusal>(
      `select type, id, refusal as reason, waiting_since as at from search_deliveries
       where engine = '${ENGINE}' and refusal is not null order by waiting_since desc limit 10`,
    );
    return { waiting: row!.waiting, lagSeconds: row!.lag ?? 0, held: row!.held, refusals };
  }

  private async settle(
    change: string,
    deliveries: readonly Delivery[],
    more: readonly string[] = [],
  ): Promise<void> {
    await this.transaction.query(
      `update search_deliveries d set ${change}
       from jsonb_to_recordset($1::jsonb) as n(type text, id text, version bigint)
       where d.engine = '${ENGINE}' and d.type = n.type and d.id = n.id and d.version = n.version
         and d.documents is not null`,
      [JSON.stringify(deliveries.map(({ type, id, version }) => ({ type, id, version }))), ...more],
    );
  }
}

export interface Refusal extends RecordKey {
  readonly reason: string;
  readonly at: Date;
}
