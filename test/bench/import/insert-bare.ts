import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type DatabaseAddress, openDataSource } from '#platform';

/** As many entries of a transaction as an import takes. */
const BATCH = 250;

/** Puts the entries of a file into one table of JSON as they stand, without reading or checking them; @returns seconds. */
export async function insertBare(
  path: string,
  address: DatabaseAddress,
): Promise<{ rows: number; seconds: number }> {
  const dataSource = await openDataSource(address, [], 1);
  try {
    await dataSource.query('drop table if exists bench_bare; create table bench_bare (entry jsonb not null)');
    const startedAt = performance.now();
    let rows = 0;
    let batch: string[] = [];
    const write = async () => {
      await dataSource.query('insert into bench_bare select value from jsonb_array_elements($1::jsonb)', [
        `[${batch.join(',')}]`,
      ]);
      rows += batch.length;
      batch = [];
    };
    // The generator writes an entry a line.
    for await (const line of createInterface({ input: createReadStream(path) })) {
      if (!line.startsWith('{"')) continue;
      batch.push(line.replace(/,$/, ''));
      if (batch.length === BATCH) await write();
    }
    if (batch.length > 0) await write();
    return { rows, seconds: (performance.now() - startedAt) / 1_000 };
  } finally {
    await dataSource.query('drop table if exists bench_bare');
    await dataSource.destroy();
  }
}
