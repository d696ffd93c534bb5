import type { TestDatabase } from '#testing';

/** What nobody found is kept for the curator: the one thing that asking may write. */
const KEPT = 'search_misses';

/** A text that differs whenever a row of any other of our tables does. */
export async function contentOf({ dataSource }: TestDatabase): Promise<string> {
  const tables: { name: string }[] = await dataSource.query(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> '${KEPT}' order by table_name`,
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
