import type { DataSource } from 'typeorm';
import type { SyntheticProfile } from '../corpus/german-corpus.js';

const BATCH = 1_000;

/** What an import would have written, in the columns of `organisations`. */
function rowOf(profile: SyntheticProfile) {
  const { id, slug, name, alias, kinds, seat, summary, text, topics, openForCooperation } = profile;
  return {
    id,
    slug,
    name,
    kinds,
    names: alias === null ? [] : [{ name: alias, kind: 'alias', language: 'de' }],
    seat,
    area: [],
    summary,
    text,
    topics,
    identifiers: {},
    links: [],
    open_for_cooperation: openForCooperation,
    paused: false,
    status: 'active',
    former_slugs: [],
    visibility: {},
    provenance: {},
    claimed: false,
    supplied: {},
    version: 1,
  };
}

/** Puts profiles where their pages and hits are read from; no news of them goes out, the index is filled apart. */
export async function insertProfiles(
  dataSource: DataSource,
  profiles: readonly SyntheticProfile[],
): Promise<void> {
  for (let from = 0; from < profiles.length; from += BATCH) {
    const rows = profiles.slice(from, from + BATCH).map(rowOf);
    await dataSource.query(
      'insert into organisations select * from jsonb_populate_recordset(null::organisations, $1::jsonb)',
      [JSON.stringify(rows)],
    );
  }
  await dataSource.query('analyze organisations');
}
