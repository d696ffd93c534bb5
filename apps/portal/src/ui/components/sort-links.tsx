import { Fragment } from 'preact';
import { Link } from './link.js';

export interface SortLink {
  label: string;
  to: string;
  current?: boolean;
}

/** The orders a list can have; the present one is no link. */
export function SortLinks({ links }: { links: readonly SortLink[] }) {
  return (
    <p class="kind">
      {links.map(({ label, to, current }, at) => (
        <Fragment>
          {at > 0 && ' · '}
          {current ? <b aria-current="true">{label}</b> : <Link to={to}>{label}</Link>}
        </Fragment>
      ))}
    </p>
  );
}
