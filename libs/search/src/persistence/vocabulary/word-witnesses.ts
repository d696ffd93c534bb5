import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { IndexAudience } from '../../domain/index-audience.js';
import { aroundForm } from '../../domain/around-form.js';
import type { RecordKey } from '../../domain/record.js';
import { lexeme } from '../postgres/lexeme.js';

export interface Witness extends RecordKey {
  readonly word: string;
}

/** A word as it is written, in how many documents it stands, about, and the stems of others that stand in the same record. */
export interface Wanted {
  readonly word: string;
  readonly documents: number;
  readonly beside: readonly string[];
}

const A_WORD = 3;
/** Words of more documents than this: the index would first gather all of them. */
const COMMON = 1_000;
/** Where these are looked for first: some three hundred rows, read in less than a millisecond. */
const FIRST_PAGES = `'(128,0)'::tid`;
/** Far more than it takes: then suggestions are not worth waiting for. */
const PATIENCE_MS = 2_000;

/** Records that have a word, to see whether it still stands in one that somebody may see. From the Postgres index, always current. */
@Injectable()
export class WordWitnesses {
  constructor(private readonly transaction: Transaction) {}

  /** At most three for each word, the first as they lie in the table. */
  find(wanted: readonly Wanted[], audience: IndexAudience): Promise<Witness[]> {
    const sql = witnessesOf(audience === 'public' ? 'for_public' : 'for_members');
    const common = wanted.map(({ documents }) => documents > COMMON);
    const values = [wanted.map(({ word }) => word), wanted.map(queryOf), common];
    return this.transaction.read({ sql, values }, PATIENCE_MS);
  }
}

/** The second half is asked only where the first has too few. */
function witnessesOf(isSeen: string): string {
  const some = (where: string) =>
    `(select type, id from search_documents where ${where} and ${isSeen} and terms @@ query::tsquery limit ${A_WORD})`;
  return `select asked.word, found.type, found.id
    from unnest($1::text[], $2::text[], $3::boolean[]) as asked(word, query, is_common)
    cross join lateral (
      ${some(`is_common and ctid < ${FIRST_PAGES}`)}
      union all
      ${some(`(not is_common or ctid >= ${FIRST_PAGES})`)}
      limit ${A_WORD}
    ) found`;
}

function queryOf({ word, beside }: Wanted): string {
  const others = beside.map(
    (stem) =>
      `(${lexeme(stem, 'whole')} | ${lexeme(stem, 'stem')} | ${lexeme(stem, 'part')} | ${lexeme(aroundForm(stem), 'stem')})`,
  );
  const written = word.toLowerCase();
  const own = `(${lexeme(written, 'whole')} | ${lexeme(aroundForm(written), 'whole')})`;
  return [own, ...others].join(' & ');
}
