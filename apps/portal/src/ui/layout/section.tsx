import type { ComponentChildren } from 'preact';
import { Link, type Named } from '../components/link.js';

export interface SectionProps {
  /** Id of the heading, unique on the page; also the target of links to the section. */
  id: string;
  title: string;
  more?: Named;
  /** Tinted across the page, to set one section apart from its neighbours. */
  band?: boolean;
  children: ComponentChildren;
}

/** A section as wide as the page. */
export function Section({ band, ...part }: SectionProps) {
  const section = <Part {...part} class="wide section" />;
  return band ? <div class="band">{section}</div> : section;
}

/** A section inside a column. */
export function Part({
  id,
  title,
  more,
  children,
  ...rest
}: Omit<SectionProps, 'band'> & { class?: string }) {
  return (
    <section class={rest.class ?? 'part'} aria-labelledby={id}>
      <div class="head">
        <h2 id={id}>{title}</h2>
        {more && <Link to={more.url}>{more.title}</Link>}
      </div>
      {children}
    </section>
  );
}
