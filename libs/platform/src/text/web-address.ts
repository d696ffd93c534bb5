const WEB_ADDRESS = /^https?:\/\/[^/?#\s]/i;
const CREDENTIALS = /^https?:[\\/]*[^\\/?#]*@/i;

/** What is wrong with an address that people shall follow; null if nothing is. Only http and https, and no user name in front of the host. */
export function webAddressFault(address: string): 'credentials' | 'no-web-address' | null {
  if (CREDENTIALS.test(address)) return 'credentials';
  return WEB_ADDRESS.test(address) && isUrl(address) ? null : 'no-web-address';
}

/** Not `URL.canParse`: once optimised, Node 20 refuses every address with an umlaut. */
function isUrl(address: string): boolean {
  try {
    return new URL(address).host !== '';
  } catch {
    return false;
  }
}
