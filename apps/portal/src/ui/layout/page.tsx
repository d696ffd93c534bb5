import type { ComponentChildren } from 'preact';
import { FrameProvider, type Frame } from '../frame.js';
import { Footer } from './footer.js';
import { Head } from './head.js';
import { Header } from './header.js';

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
  const t = frame.messages.site;
  return (
    <FrameProvider value={frame}>
      <html lang={frame.language}>
        <Head
          frame={frame}
          title={title ? `${title} · ${t.name}` : `${t.name}: ${t.claim}`}
          description={description}
          canonicalSearch={rest.canonicalSearch ?? ''}
          indexed={rest.indexed ?? true}
          islands={rest.islands ?? []}
        />
        <body>
          <a class="skip" href="#inhalt">
            {t.skipToContent}
          </a>
          <Header />
          <main id="inhalt" tabIndex={-1}>
            {children}
          </main>
          <Footer />
        </body>
      </html>
    </FrameProvider>
  );
}
