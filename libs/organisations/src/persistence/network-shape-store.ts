import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';

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

  mergers(): Promise<{ id: string; to: string }[]> {
    return this.transaction.query(
      `select slug as id, merged_into as to from organisations where merged_into is not null`,
    );
  }
}
