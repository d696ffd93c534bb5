import type { ComponentChildren } from 'preact';
import { FrameProvider, type Frame } from '../frame.js';
import { Notice } from '../components/notice.js';
import { Footer } from './footer.js';
import { Head } from './head.js';
import { Header } from './header.js';
import { hasHeaderSearch } from './header-search.js';

export interface PageProps {
  frame: Frame;
  /** Stands before the site's name in the window title; without it the site's claim stands there (start page). */
  title?: string;
  /** For search engines and link previews, at most 160 characters. */
  description?: string;
  /** Query that belongs to the page's identity; '' if it has none. */
  canonicalSearch?: string;
  /** False for search results, errors and empty pages. */
  indexed?: boolean;
  /** Islands the page needs, by file name: `['suggest']`. */
  islands?: readonly string[];
  children: ComponentChildren;
}

/** The frame around every page: head, skip link, header, main, footer. Hand it to `renderPage`. */
export function Page({ frame, title, description, children, ...rest }: PageProps) {
  const { site, ui } = frame.messages;
  return (
    <FrameProvider value={frame}>
      <html lang={frame.language}>
        <Head
          frame={frame}
          title={titleOf(title, frame)}
          description={description}
          canonicalSearch={rest.canonicalSearch ?? ''}
          indexed={rest.indexed ?? true}
          islands={islandsOf(frame, rest.islands)}
        />
        <body>
          <a class="skip" href="#inhalt">
            {site.skipToContent}
          </a>
          <Header />
          <main id="inhalt" tabIndex={-1}>
            {frame.done && (
              <div class="wide done">
                <Notice tone="success">{ui.done[frame.done]}</Notice>
              </div>
            )}
            {children}
          </main>
          <Footer />
        </body>
      </html>
    </FrameProvider>
  );
}

/** Those of the page, and that of the box in its head. */
function islandsOf(frame: Frame, own: readonly string[] = []): string[] {
  return [...new Set(hasHeaderSearch(frame) ? [...own, 'suggest'] : own)];
}

/** A screen reader begins with the title: what was just done stands before it. */
function titleOf(title: string | undefined, { done, messages: { site, ui } }: Frame): string {
  const said = done ? `${ui.done[done]} ` : '';
  return said + (title ? `${title} · ${site.name}` : `${site.name}: ${site.claim}`);
}
