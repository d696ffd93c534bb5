import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/** Token of the connections of this process, for libraries that speak SQL of their own (sessions, limits). */
export const POOL = Symbol('POOL');

/** TypeORM keeps them where its types do not say. */
export function poolOf({ driver }: DataSource): Pool {
  return (driver as unknown as { master: Pool }).master;
}
