import { hostOf } from '#organisations';
import { domainOf } from '../email.js';

export { isAnybodys } from '#organisations';

/** Whether having a mailbox shows that one belongs to whoever has these domains. A domain above or below is another one. */
export function isMailboxOf(mailbox: string, domains: readonly string[]): boolean {
  const domain = domainOf(mailbox);
  if (/[^\p{L}\p{N}.-]/u.test(domain)) return false;
  return hostOf(`https://${domain}`).some((host) => domains.includes(host));
}
