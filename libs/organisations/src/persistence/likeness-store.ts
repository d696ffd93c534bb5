import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';

/** Names as they are compared, near enough to what `fold` of `language` does to choose candidates. */
const FOLDED = `regexp_replace(translate(lower(name || ' ' || names::text), 'äöüßéèáà', 'aouseeaa'), '([aou])e', '\\1', 'g')`;

/** Who may be meant by what somebody says of an organisation; a candidate is nobody's answer yet. */
@Injectable()
export class LikenessStore {
  constructor(private readonly transaction: Transaction) {}

  /**
   * Ids of active organisations with that key, one of these domains, or most of these beginnings of words in a name.
   *
   * @param beginnings folded
   */
  async candidates(
    {
      ags,
      domains,
      beginnings,
    }: { ags: string | null; domains: readonly string[]; beginnings: readonly string[] },
    limit: number,
  ): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `select id from (
         select id, slug, coalesce(ags = $1, false) as is_place,
           exists (select from unnest($2::text[]) d
                   where position(d in lower(coalesce(website, '') || ' ' || coalesce(identifiers ->> 'domain', ''))) > 0) as is_domain,
           (select count(*) from unnest($3::text[]) b where position(b in ${FOLDED}) > 0) as hits
         from organisations where status = 'active'
       ) o
       where is_place or is_domain or (hits > 0 and hits * 2 >= cardinality($3::text[]))
       order by is_place desc, is_domain desc, hits desc, slug limit $4`,
      [ags, domains, beginnings, limit],
    );
    return rows.map(({ id }) => id);
  }
}
