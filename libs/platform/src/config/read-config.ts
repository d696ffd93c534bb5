import { settingsFromParent } from '../process/settings-from-parent.js';
import { type Config, loadConfig } from './config.js';

/**
 * The settings of a process that may have been started by the starter: its environment, and what the starter adds as
 * soon as there is a database.
 *
 * @throws DomainError `CONFIG.INVALID`
 */
export async function readConfig(): Promise<Config> {
  return loadConfig({ ...process.env, ...(await settingsFromParent()) });
}
