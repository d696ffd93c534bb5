import { useContentLanguage, useFrame } from '../frame.js';
import { Highlight, type Range } from './highlight.js';
import { KindLine, type Kind } from './kind-line.js';
import { Link } from './link.js';

export interface HitView {
  url: string;
  title: string;
  snippet?: string;
  highlights?: readonly { field: 'title' | 'snippet'; ranges: readonly Range[] }[];
  kind: Kind;
  /** Short facts below: place, distance, topics, „gefunden als: ...“. */
  foot?: readonly string[];
  /** Words of the question that this hit lacks. */
  missing?: readonly string[];
}

/** One search result. */
function Hit({ hit }: { hit: HitView }) {
  const { messages } = useFrame();
  const lang = useContentLanguage();
  const rangesOf = (field: 'title' | 'snippet') => hit.highlights?.find((h) => h.field === field)?.ranges;
  const missing = hit.missing?.length ? [messages.ui.search.without(hit.missing.join(', '))] : [];
  const foot = [...(hit.foot ?? []), ...missing];
  return (
    <li class="hit">
      <KindLine {...hit.kind} />
      <h3>
        <Link to={hit.url} lang={lang}>
          <Highlight text={hit.title} ranges={rangesOf('title')} />
        </Link>
      </h3>
      {hit.snippet && (
        <p lang={lang}>
          <Highlight text={hit.snippet} ranges={rangesOf('snippet')} />
        </p>
      )}
      {foot.length > 0 && (
        <p class="foot">
          {foot.map((text) => (
            <span>{text}</span>
          ))}
        </p>
      )}
    </li>
  );
}

export function Hits({ hits }: { hits: readonly HitView[] }) {
  return (
    <ol class="rows hits">
      {hits.map((hit) => (
        <Hit hit={hit} />
      ))}
    </ol>
  );
}
