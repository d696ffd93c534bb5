import type { OrganisationView } from '#organisations';
import { domainOf } from '../email.js';

/** Where anybody gets a mailbox or a page: having one proves nothing about an organisation. */
const ANYBODYS = new Set([
  'aol.com',
  'aol.de',
  'arcor.de',
  'email.de',
  'facebook.com',
  'freenet.de',
  'gmail.com',
  'gmx.at',
  'gmx.ch',
  'gmx.com',
  'gmx.de',
  'gmx.net',
  'googlemail.com',
  'hotmail.com',
  'hotmail.de',
  'icloud.com',
  'instagram.com',
  'kabelmail.de',
  'linkedin.com',
  'live.com',
  'live.de',
  'mail.de',
  'mailbox.org',
  'me.com',
  'msn.com',
  'online.de',
  'outlook.com',
  'outlook.de',
  'posteo.de',
  'proton.me',
  'protonmail.com',
  't-online.de',
  'tutanota.com',
  'tuta.io',
  'vodafone.de',
  'web.de',
  'xing.com',
  'yahoo.com',
  'yahoo.de',
  'youtube.com',
]);

/**
 * The domains that are the organisation's own by what it shows: of its identifiers and of its website, without `www.`, in the form
 * that the name system knows.
 */
export function claimDomains({
  website,
  identifiers,
}: Pick<OrganisationView, 'website' | 'identifiers'>): string[] {
  const given = [identifiers.domain && `https://${identifiers.domain}`, website];
  const hosts = given.flatMap((url) => (url ? hostOf(url) : []));
  return [...new Set(hosts)].filter((host) => !isAnybodys(host));
}

/** Whether a domain gives mailboxes or pages to whoever asks. */
export function isAnybodys(domain: string): boolean {
  return ANYBODYS.has(domain);
}

function hostOf(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const host = new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '');
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(host) ? [host] : [];
}

/** Whether having a mailbox shows that one belongs to whoever has these domains. A domain above or below is another one. */
export function isMailboxOf(mailbox: string, domains: readonly string[]): boolean {
  const domain = domainOf(mailbox);
  if (/[^\p{L}\p{N}.-]/u.test(domain)) return false;
  return hostOf(`https://${domain}`).some((host) => domains.includes(host));
}
