import type { OrganisationView } from './organisation-view.js';

/** Where anybody gets a mailbox or a page: having one proves nothing about an organisation. */
const ANYBODYS = new Set([
  'aol.com',
  'aol.de',
  'arcor.de',
  'email.com',
  'email.de',
  'ewe.net',
  'ewetel.net',
  'facebook.com',
  'fastmail.com',
  'freenet.de',
  'gmail.com',
  'gmx.at',
  'gmx.ch',
  'gmx.com',
  'gmx.de',
  'gmx.eu',
  'gmx.info',
  'gmx.net',
  'gmx.org',
  'googlemail.com',
  'hotmail.at',
  'hotmail.ch',
  'hotmail.com',
  'hotmail.de',
  'icloud.com',
  'instagram.com',
  'kabelmail.de',
  'keemail.me',
  'linkedin.com',
  'live.at',
  'live.ch',
  'live.com',
  'live.de',
  'mac.com',
  'magenta.de',
  'mail.com',
  'mail.de',
  'mail.ru',
  'mailbox.org',
  'me.com',
  'msn.com',
  'netcologne.de',
  'o2online.de',
  'online.de',
  'outlook.at',
  'outlook.ch',
  'outlook.com',
  'outlook.de',
  'pm.me',
  'posteo.de',
  'posteo.net',
  'posteo.org',
  'proton.ch',
  'proton.me',
  'protonmail.com',
  'rocketmail.com',
  'systemli.org',
  't-online.de',
  'tuta.com',
  'tuta.io',
  'tutamail.com',
  'tutanota.com',
  'tutanota.de',
  'unitybox.de',
  'versanet.de',
  'vodafone.de',
  'web.de',
  'xing.com',
  'yahoo.at',
  'yahoo.ch',
  'yahoo.com',
  'yahoo.de',
  'yandex.com',
  'ymail.com',
  'youtube.com',
  'zoho.com',
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
