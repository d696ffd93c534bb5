import { Fragment } from 'preact';
import { useContentLanguage } from '../frame.js';
import { Link, type Named } from './link.js';

export interface ChainProps {
  start: Named;
  /** Each step: what connects the knot before with this one, and the knot. */
  steps: readonly { on: string; to: Named }[];
}

/** The line with more knots: how two are connected. It lies while it has few knots and room, and stands otherwise. */
export function Chain({ start, steps }: ChainProps) {
  const lang = useContentLanguage();
  return (
    <p class={steps.length <= 2 ? 'chain lying' : 'chain'} lang={lang}>
      <Link to={start.url} class="knot">
        {start.title}
      </Link>
      {steps.map(({ on, to }) => (
        <Fragment key={to.url}>
          {' '}
          <span class="on">
            <span>{on}</span>
          </span>{' '}
          <Link to={to.url} class="knot">
            {to.title}
          </Link>
        </Fragment>
      ))}
    </p>
  );
}
