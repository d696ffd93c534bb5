import type { ComponentChildren } from 'preact';
import { KindLine, type Kind } from '../components/kind-line.js';

export interface PageHeadingProps {
  title: string;
  kind?: Kind;
  /** Two or three sentences that say what this is. */
  lead?: ComponentChildren;
  /** Language of title and lead, where it is not the page's. */
  lang?: string;
}

/** The top of a page: what kind of thing, its name, and what it is in a sentence. */
export function PageHeading({ title, kind, lead, lang }: PageHeadingProps) {
  return (
    <div class="page-heading">
      {kind && <KindLine {...kind} />}
      <h1 lang={lang}>{title}</h1>
      {lead && (
        <p class="lead" lang={lang}>
          {lead}
        </p>
      )}
    </div>
  );
}
