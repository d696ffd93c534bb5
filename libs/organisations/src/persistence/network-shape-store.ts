import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { RelationKind } from '../domain/organisation-kind.js';

/** How organisations of any status hang together, by their slugs; one statement each. */
@Injectable()
export class NetworkShapeStore {
  constructor(private readonly transaction: Transaction) {}

  municipalitiesByAgs(ags: readonly string[]): Promise<{ ags: string; slug: string }[]> {
    return this.transaction.query(
      `select ags, slug from organisations
       where status = 'active' and kinds[1] = 'municipality' and ags = any($1)`,
      [ags],
    );
  }

  /** Memberships of networks in networks: the others cannot close a circle. */
  nestings(networks: readonly string[]): Promise<{ network: string; member: string }[]> {
    return this.transaction.query(
      `select n.slug as network, o.slug as member from memberships m
       join organisations n on n.id = m.network_id join organisations o on o.id = m.member_id
       where m.member_id in (select network_id from memberships) or o.slug = any($1)`,
      [networks],
    );
  }

  /** Those of the ids that are networks. */
  async networksAmong(ids: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const rows = await this.transaction.query<{ id: string }>(
      `select id from organisations where id = any($1::uuid[]) and 'network' = any(kinds)`,
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  lineage(): Promise<{ from: string; to: string; kind: RelationKind }[]> {
    return this.transaction.query(
      `select f.slug as from, t.slug as to, r.kind from relations r
       join organisations f on f.id = r.from_id join organisations t on t.id = r.to_id
       where not r.withdrawn and r.kind in ('parent', 'child', 'predecessor', 'successor')`,
    );
  }

  mergers(): Promise<{ id: string; to: string }[]> {
    return this.transaction.query(
      `select slug as id, merged_into as to from organisations where merged_into is not null`,
    );
  }
}
