import type { DataSourceOptions } from 'typeorm';
import type { DatabaseAddress } from '../config/config.js';

/** Nothing a client sends may cost more than this. */
const STATEMENT_TIMEOUT_MS = 5_000;
/** As long as a silent statement is waited for: a process that is busy itself hears late that it was connected. */
const CONNECT_TIMEOUT_MS = 7_000;

/** The TypeORM options of every process: explicit rows, no schema magic, and a null in a WHERE is an error. */
export function connectionOptions(
  address: DatabaseAddress,
  rows: readonly NewableFunction[],
  poolSize: number,
): DataSourceOptions {
  const where =
    'url' in address
      ? { url: address.url }
      : { host: address.host, port: address.port, username: address.user, database: address.database };
  return {
    type: 'postgres',
    ...where,
    entities: [...rows] as never[],
    poolSize,
    synchronize: false,
    installExtensions: false,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    connectTimeoutMS: ('host' in address && address.connectTimeoutMs) || CONNECT_TIMEOUT_MS,
    extra: {
      statement_timeout: STATEMENT_TIMEOUT_MS,
      application_name: 'netzlotse',
      keepAlive: true,
      // Statements of one connection need not wait for each other's answers.
      pipeline: true,
    },
  };
}
