import type { Config, DatabaseAddress } from './config.js';

/**
 * The variables for a process that shall see the same settings as this one.
 *
 * @param port where the portal answers, settled even if the setting says "any"
 * @param address what stands in for the database of the settings: the embedded one
 */
export function childEnvironment(
  config: Config,
  port: number,
  address: DatabaseAddress,
  environment: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const database = config.database ? {} : { NETZLOTSE_DATABASE: JSON.stringify(address) };
  return { ...environment, PORT: String(port), DATA_DIR: config.dataDir, ...database };
}
