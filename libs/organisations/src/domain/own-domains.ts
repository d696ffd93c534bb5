import type { OrganisationView } from './organisation-view.js';

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
export function ownDomains({
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

/** The host of an address without `www.`; nothing where it has none of its own. */
export function hostOf(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const host = new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '');
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(host) ? [host] : [];
}
