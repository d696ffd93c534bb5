import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** One step of the schema: SQL there and SQL back. */
export interface Migration {
  /** `0301-organisations`; the number orders all slices' steps. */
  readonly id: string;
  readonly up: string;
  readonly down: string;
}

const UP = '.up.sql';

/**
 * Reads every slice's steps: `<libs>/<slice>/src/persistence/migrations/NNNN-name.{up,down}.sql`, ordered by number.
 *
 * @throws Error when two steps share a number or one has no way back
 */
export async function listMigrations(libs: string): Promise<Migration[]> {
  const slices = await readdir(libs);
  const perSlice = await Promise.all(
    slices.map((slice) => readSlice(join(libs, slice, 'src/persistence/migrations'))),
  );
  const migrations = perSlice.flat().sort((a, b) => a.id.localeCompare(b.id));
  for (const [index, migration] of migrations.entries()) {
    if (migrations[index - 1]?.id.slice(0, 4) === migration.id.slice(0, 4)) {
      throw new Error(`Two migrations have the number ${migration.id.slice(0, 4)}`);
    }
  }
  return migrations;
}

async function readSlice(folder: string): Promise<Migration[]> {
  const files = await readdir(folder).catch(() => []);
  const ups = files.filter((file) => file.endsWith(UP));
  return Promise.all(
    ups.map(async (file) => {
      const id = basename(file, UP);
      const [up, down] = await Promise.all([
        readFile(join(folder, file), 'utf8'),
        readFile(join(folder, `${id}.down.sql`), 'utf8'),
      ]);
      return { id, up, down };
    }),
  );
}
