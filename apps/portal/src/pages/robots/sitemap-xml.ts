const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A list of sitemaps. */
export function sitemapIndexXml(addresses: readonly string[]): string {
  return document('sitemapindex', 'sitemap', addresses);
}

/** A list of pages. */
export function sitemapXml(addresses: readonly string[]): string {
  return document('urlset', 'url', addresses);
}

function document(root: string, entry: string, addresses: readonly string[]): string {
  const entries = addresses.map((address) => `<${entry}><loc>${escaped(address)}</loc></${entry}>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="${NAMESPACE}">`,
    ...entries,
    `</${root}>`,
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&apos;')
    .replaceAll('"', '&quot;');
}
