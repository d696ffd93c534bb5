import { fileURLToPath } from 'node:url';
import type { DataSource, EntityManager } from 'typeorm';
import { DomainError } from '../../errors/domain-error.js';
import { listMigrations, type Migration } from './migration.js';

/** Any number, as long as all processes use the same: two migrators take turns. */
const LOCK = 7_208_301;

export interface MigrationState {
  readonly applied: readonly string[];
  readonly pending: readonly string[];
}

/** Brings the schema up, one transaction for all steps, or takes the newest step back. */
export class Migrator {
  constructor(
    private readonly dataSource: DataSource,
    private readonly libs = fileURLToPath(new URL('../../../../', import.meta.url)),
  ) {}

  /** @throws DomainError `DATABASE.NEWER_THAN_CODE` when the database knows a step that this code does not */
  async state(): Promise<MigrationState> {
    const known = await listMigrations(this.libs);
    return this.compare(known, await appliedIn(this.dataSource.manager));
  }

  /** Applies what is missing; returns the ids of the new steps. */
  up(): Promise<string[]> {
    return this.locked(async (manager) => {
      const known = await listMigrations(this.libs);
      const { pending } = this.compare(known, await appliedIn(manager));
      for (const migration of known.filter(({ id }) => pending.includes(id))) {
        await manager.query(migration.up);
        await manager.query('insert into migrations (id) values ($1)', [migration.id]);
      }
      return [...pending];
    });
  }

  /** Takes the newest `steps` steps back; returns their ids. */
  down(steps = 1): Promise<string[]> {
    return this.locked(async (manager) => {
      const known = await listMigrations(this.libs);
      const { applied } = this.compare(known, await appliedIn(manager));
      const back = [...applied].reverse().slice(0, steps);
      for (const id of back) {
        await manager.query(known.find((migration) => migration.id === id)!.down);
        await manager.query('delete from migrations where id = $1', [id]);
      }
      return back;
    });
  }

  private compare(known: readonly Migration[], applied: readonly string[]): MigrationState {
    const ids = known.map(({ id }) => id);
    const unknown = applied.filter((id) => !ids.includes(id));
    if (unknown.length > 0) throw new DomainError('DATABASE.NEWER_THAN_CODE', 'conflict', { unknown });
    return { applied, pending: ids.filter((id) => !applied.includes(id)) };
  }

  private locked<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock($1)', [LOCK]);
      await manager.query('set local statement_timeout = 0');
      await manager.query(
        'create table if not exists migrations (id text primary key, applied_at timestamptz not null default now())',
      );
      return work(manager);
    });
  }
}

async function appliedIn(manager: EntityManager): Promise<string[]> {
  const [table] = await manager.query(`select to_regclass('migrations') as name`);
  if (table.name === null) return [];
  const rows: { id: string }[] = await manager.query('select id from migrations order by applied_at, id');
  return rows.map(({ id }) => id);
}
