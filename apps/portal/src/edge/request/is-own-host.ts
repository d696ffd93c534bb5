import { isIP } from 'node:net';

/**
 * Whether what a request names as its host leads here and nowhere else: the public address, this machine, or a bare IP address. Any
 * other name may be one that its owner lets point at this machine, so that a page of theirs reads ours (DNS rebinding); an IP address
 * cannot be made to point elsewhere.
 *
 * @param host as the request names it, with or without a port
 */
export function isOwnHost(host: string, publicUrl: string): boolean {
  if (/[/?#@\\]/.test(host) || !URL.canParse(`http://${host}`)) return false;
  const name = new URL(`http://${host}`).hostname.replace(/\.$/, '');
  if (name === 'localhost' || name.endsWith('.localhost')) return true;
  return isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0 || name === new URL(publicUrl).hostname;
}
