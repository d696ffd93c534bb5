import { pathIn, type Frame } from '../frame.js';

const FONTS = ['fira-sans-400.woff2', 'fira-sans-600.woff2'];

export interface HeadProps {
  frame: Frame;
  title: string;
  description?: string;
  /** Query that belongs to the page's identity (`?event=...`); a search's filters do not. */
  canonicalSearch: string;
  indexed: boolean;
  islands: readonly string[];
}

export function Head({ frame, title, description, canonicalSearch, indexed, islands }: HeadProps) {
  const address = (language: 'de' | 'en') =>
    `${frame.publicUrl}${pathIn(language, frame.path)}${canonicalSearch}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      {!indexed && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      {FONTS.map((name) => frame.assets[name]).map(
        (url) => url && <link rel="preload" href={url} as="font" type="font/woff2" crossorigin="anonymous" />,
      )}
      <link rel="stylesheet" href={frame.assets['main.css']} />
      {frame.assets['icon.svg'] && <link rel="icon" href={frame.assets['icon.svg']} type="image/svg+xml" />}
      {indexed && <link rel="canonical" href={address(frame.language)} />}
      {indexed && <link rel="alternate" hreflang="de" href={address('de')} />}
      {indexed && <link rel="alternate" hreflang="en" href={address('en')} />}
      {indexed && <link rel="alternate" hreflang="x-default" href={address('de')} />}
      {islands.map((name) => (
        <script type="module" src={frame.assets[`${name}.js`]} />
      ))}
    </head>
  );
}
