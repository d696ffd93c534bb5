import type { ComponentChildren } from 'preact';
import { useContentLanguage } from '../frame.js';
import { Link, type Named } from './link.js';

export interface RowProps {
  item: Named;
  /** At the end of the line: a state, a count. */
  end?: ComponentChildren;
  /** Below the title: one short line. */
  note?: ComponentChildren;
  /** Below that: one or two sentences. */
  text?: string;
}

/** One entry of a list between hairlines. */
export function Row({ item, end, note, text }: RowProps) {
  const lang = useContentLanguage();
  return (
    <li class="row">
      <Link to={item.url} lang={lang}>
        {item.title}
      </Link>{' '}
      {end && <span class="kind end">{end}</span>}
      {note && <p class="kind">{note}</p>}
      {text && (
        <p class="text" lang={lang}>
          {text}
        </p>
      )}
    </li>
  );
}

/** A list between hairlines; its children are `<Row>` or `<li>`. */
export function Rows({ children }: { children: ComponentChildren }) {
  return <ul class="rows">{children}</ul>;
}
