import type { TestPortal } from './open-test-portal.js';

/** What a person gets from a page. */
export interface ReadPage {
  readonly status: number;
  readonly html: string;
  /** All that stands in `<main>`, without markup; runs of blanks are one. */
  readonly text: string;
  /** Headings of `<main>` in their order, with their level: `h2 Wer macht es?`. */
  readonly headings: readonly string[];
  /** Addresses of the links in `<main>`, by their text; of links with the same text the last. */
  readonly links: ReadonlyMap<string, string>;
  readonly isIndexed: boolean;
}

/** Fetches a page and reads it as text, for tests that look for what it says and where it leads. */
export async function readPage(portal: TestPortal, path: string): Promise<ReadPage> {
  const { status, text: html } = await portal.ask(path);
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
  const links = [...main.matchAll(/<a [^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/gs)];
  return {
    status,
    html,
    text: plain(main),
    headings: [...main.matchAll(/<(h[1-6])[^>]*>(.*?)<\/h[1-6]>/gs)].map(
      ([, level, content = '']) => `${level} ${plain(content)}`,
    ),
    links: new Map(links.map(([, href = '', content = '']) => [plain(content), unescaped(href)])),
    isIndexed: !/<meta name="robots" content="[^"]*noindex/.test(html),
  };
}

function plain(html: string): string {
  const text = html
    .replace(/<\/?(?:p|li|dt|dd|h[1-6]|td|th|legend|summary|label)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '');
  return unescaped(text).replace(/\s+/g, ' ').trim();
}

function unescaped(text: string): string {
  const names: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', nbsp: ' ' };
  return text.replace(/&(#?\w+);/g, (whole, name: string) => {
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return names[name] ?? whole;
  });
}
