import { Fragment } from 'preact';
import { Link } from './link.js';

export interface SortLink {
  label: string;
  to: string;
  current?: boolean;
}

/** The orders (or views) a list can have; the present one is no link. */
export function SortLinks({ links, label }: { links: readonly SortLink[]; label?: string }) {
  return (
    <p class="kind" {...(label && { role: 'group', 'aria-label': label })}>
      {links.map(({ label: text, to, current }, at) => (
        <Fragment>
          {at > 0 && ' · '}
          {current ? (
            <b aria-current="true">{text}</b>
          ) : (
            <Link to={to} stay={`sort-${text}`}>
              {text}
            </Link>
          )}
        </Fragment>
      ))}
    </p>
  );
}
