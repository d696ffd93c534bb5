import type { ComponentChildren } from 'preact';
import { useContentLanguage } from '../frame.js';
import { Link, type Named } from './link.js';

export interface LineProps {
  from: Named;
  /** What connects the two, a few words. */
  on: ComponentChildren;
  to: Named;
}

/** The sign of the product: two names, and on the line between them what connects them. Upright on a small screen. */
export function Line({ from, on, to }: LineProps) {
  const lang = useContentLanguage();
  return (
    <p class="line" lang={lang}>
      <Link to={from.url} class="end">
        {from.title}
      </Link>{' '}
      <span class="on">
        <span>{on}</span>
      </span>{' '}
      <Link to={to.url} class="end">
        {to.title}
      </Link>
    </p>
  );
}

/** Several lines below each other, their ends aligned. */
export function Lines({ lines }: { lines: readonly LineProps[] }) {
  return (
    <ul class="rows lines">
      {lines.map((line) => (
        <li>
          <Line {...line} />
        </li>
      ))}
    </ul>
  );
}
