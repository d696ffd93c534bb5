import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { RecordKey } from '../../domain/record.js';
import type { SearchDocument } from '../../domain/search-document.js';
import { documentsGiven } from '../postgres/replace.js';
import { documentRow } from '../postgres/rows.js';
import { vectorsOf } from '../postgres/vector.js';

/** A record of which the index holds something else than it should. */
export interface OtherRecord extends RecordKey {
  /** Whether the index holds anything of it. */
  readonly isHeld: boolean;
  /** Whether it should. */
  readonly isExpected: boolean;
}

/** Compares what Postgres holds of the index with what it should hold. */
@Injectable()
export class OtherDocuments {
  constructor(private readonly transaction: Transaction) {}

  /** Those of these records of which the index holds anything else than these documents: other ones, fewer or more. */
  find(keys: readonly RecordKey[], documents: readonly SearchDocument[]): Promise<OtherRecord[]> {
    const rows = documents.map(documentRow);
    const columns = [...Object.keys(rows[0] ?? { type: '', id: '' }), 'terms'];
    const of = (alias: string) => columns.map((column) => `${alias}.${column}`).join(', ');
    return this.transaction.query(
      `with expected as (
         ${documentsGiven('$2', '$3')}
       ), held as (
         select d.* from search_documents d
         join jsonb_to_recordset($1::jsonb) as k(type text, id text) on k.type = d.type and k.id = d.id
       )
       select coalesce(h.type, e.type) as type, coalesce(h.id, e.id) as id,
              bool_or(h.id is not null) as "isHeld", bool_or(e.id is not null) as "isExpected"
       from held h full join expected e on e.type = h.type and e.id = h.id and e.for_public = h.for_public
       group by 1, 2 having bool_or(row(${of('h')}) is distinct from row(${of('e')}))`,
      [
        JSON.stringify(keys.map(({ type, id }) => ({ type, id }))),
        JSON.stringify(rows),
        vectorsOf(documents),
      ],
    );
  }
}
