import type { Answer } from '../../portal/ask.js';
import type { Expected } from './grid.js';

/** How an answer is to be read, or null for one that no route may give. */
export function kindOf({ status, headers }: Answer): Expected | null {
  const location = headers['location'] ?? '';
  if (status === 401 || (status === 303 && /^(\/en)?\/anmelden\?weiter=/.test(location))) return '401';
  if (status === 403 || status === 404) return `${status}`;
  if (status === 301 || status === 308) return '301';
  return status < 500 ? 'in' : null;
}
