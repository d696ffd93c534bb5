import type { TestDatabase } from '#testing';

/**
 * What asking may write: words that nobody found, for the curator; links that somebody asked for and how often; claims, which
 * change nothing until somebody proves them.
 */
const KEPT = ['search_misses', 'mails', 'attempt_limits', 'claims', 'audit'];

/** A text that differs whenever a row of any other of our tables does. */
export async function contentOf({ dataSource }: TestDatabase): Promise<string> {
  const tables: { name: string }[] = await dataSource.query(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all($1) order by table_name`,
    [KEPT],
  );
  const contents: string[] = [];
  for (const { name } of tables) {
    const [row]: { content: string }[] = await dataSource.query(
      `select coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as content from "${name}" t`,
    );
    contents.push(`${name} ${row!.content}`);
  }
  return contents.join('\n');
}
