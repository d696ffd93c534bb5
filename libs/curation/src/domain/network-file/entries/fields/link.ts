import { webAddressFault } from '#platform';
import type { z } from 'zod';
import { TEXT_LIMITS } from '../../limits.js';
import type { Say } from '../../problems/say.js';
import { checked } from './checked.js';
import { judgeText } from './text.js';

/**
 * An address of the web. What looks damaged is kept as it stands (a warning says so elsewhere); what no browser should
 * follow (other schemes, user names in front of the host, nothing that could be a host) is refused.
 */
export function link(): z.ZodType<string, string> {
  return checked<string>(judgeLink);
}

function judgeLink(value: unknown): Say | null {
  const say = judgeText(value, TEXT_LIMITS.link);
  if (say) return say;
  const address = String(value).trim();
  if (address === '') return null;
  const fault = webAddressFault(address);
  if (fault === null) return null;
  return (texts) => (fault === 'credentials' ? texts.rejected.linkCredentials : texts.rejected.link);
}
