import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { messagesOf, type Language, type Messages } from '#messages';
import { formatOf, type Format } from './format/format.js';

/** Addresses of built files by their logical name, such as `main.css` or `suggest.js`. */
export type Assets = Readonly<Record<string, string>>;

/** What one request means to every component of its page: the language, and where the page stands. */
export interface Frame {
  readonly language: Language;
  readonly messages: Messages;
  readonly format: Format;
  /** The page's address without the language prefix, such as `/organisationen/stadt-pforzheim`. */
  readonly path: string;
  /** The query as it was asked, `?q=...`, or ''. */
  readonly search: string;
  /** Origin without a slash at the end, for links that leave the page (canonical, alternates). */
  readonly publicUrl: string;
  readonly assets: Assets;
  /** Whoever is signed in; null for a visitor. */
  readonly session: FrameSession | null;
  /** What whoever looks has just done, to be said before all else; null for nothing. */
  readonly done: Done | null;
}

/** Something that was done on the page before. */
export type Done = keyof Messages['ui']['done'];

/** What pages show to whoever is signed in, about themselves. */
export interface FrameSession {
  readonly email: string;
  readonly isCurator: boolean;
  /** Who tends an organisation is for its people and for curators of everything. */
  readonly curatesPart: boolean;
  /** What each form has to bring along. */
  readonly csrfToken: string;
}

export interface FrameInput {
  language: Language;
  path: string;
  search?: string;
  publicUrl: string;
  assets: Assets;
  session?: FrameSession | null;
  done?: Done | null;
}

export function frameOf({
  language,
  path,
  search = '',
  publicUrl,
  assets,
  session = null,
  done = null,
}: FrameInput): Frame {
  return {
    language,
    messages: messagesOf(language),
    format: formatOf(language),
    path,
    search,
    publicUrl,
    assets,
    session,
    done,
  };
}

const FrameContext = createContext<Frame | null>(null);

export const FrameProvider = FrameContext.Provider;

/** The frame of the page that is being rendered; only inside `<Page>`. */
export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('A component was rendered outside <Page>');
  return frame;
}

/** A page's own path in a language: German has no prefix. Addresses of other origins, anchors and the API stay as they are. */
export function pathIn(language: Language, path: string): string {
  const isPage = path.startsWith('/') && !path.startsWith('//') && !path.startsWith('/api/');
  if (language === 'de' || !isPage) return path;
  return path === '/' ? '/en/' : `/en${path}`;
}

/** What members wrote is German: on an English page it says so, for hyphenation and for screen readers. */
export function useContentLanguage(): 'de' | undefined {
  return useFrame().language === 'de' ? undefined : 'de';
}
