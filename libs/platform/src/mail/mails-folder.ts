import { join } from 'node:path';
import type { Config } from '../config/config.js';

/** Where mails land that no server takes; null: there is a server, or should be one. */
export function mailsFolder({ smtp, environment, dataDir }: Config): string | null {
  return smtp || environment === 'production' ? null : join(dataDir, 'mails');
}
