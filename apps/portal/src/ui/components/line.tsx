import type { ComponentChildren } from 'preact';
import { useContentLanguage } from '../frame.js';
import { Link, type Named } from './link.js';

export interface LineProps {
  from: Named;
  /** What connects the two, a few words. */
  on: ComponentChildren;
  to: Named;
}

export interface Step {
  on: ComponentChildren;
  to: Named;
}

/** By the number of names: what fits beside each other may lie down; a longer chain stands upright on every screen. */
const LYING: Readonly<Record<number, string>> = { 2: 'line two', 3: 'line three' };

function Drawn({ start, steps }: { start: Named; steps: readonly Step[] }) {
  return (
    <p class={LYING[steps.length + 1] ?? 'line'} lang={useContentLanguage()}>
      <Link to={start.url} class="end">
        {start.title}
      </Link>
      {steps.map(({ on, to }) => [
        ' ',
        <span class="on">
          <span>{on}</span>
        </span>,
        ' ',
        <Link to={to.url} class="end">
          {to.title}
        </Link>,
      ])}
    </p>
  );
}

/** The sign of the product: two names, and on the line between them what connects them. */
export function Line({ from, on, to }: LineProps) {
  return <Chain start={from} steps={[{ on, to }]} />;
}

/** Several lines below each other, their ends aligned. */
export function Lines({ lines }: { lines: readonly LineProps[] }) {
  return (
    <div class="drawn">
      <ul class="rows lines">
        {lines.map(({ from, on, to }) => (
          <li>
            <Drawn start={from} steps={[{ on, to }]} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export interface ChainProps {
  start: Named;
  /** Each step: what connects the knot before with this one, and the knot. */
  steps: readonly Step[];
}

/** The line with more knots: how two are connected. */
export function Chain({ start, steps }: ChainProps) {
  return (
    <div class="drawn">
      <Drawn start={start} steps={steps} />
    </div>
  );
}
