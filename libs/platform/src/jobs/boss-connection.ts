import type { DatabaseAddress } from '../config/config.js';

/** Connections that pg-boss may hold for itself. */
const BOSS_POOL = 3;

export function bossConnection(address: DatabaseAddress) {
  return 'url' in address
    ? { connectionString: address.url, max: BOSS_POOL }
    : { ...address, max: BOSS_POOL };
}
