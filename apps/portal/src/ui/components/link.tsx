import type { ComponentChildren } from 'preact';
import { pathIn, useFrame } from '../frame.js';

/** Something that has a page: the German path of a `Ref` and its title. */
export interface Named {
  readonly url: string;
  readonly title: string;
}

export interface LinkProps {
  /** A path as in the German interface; the language prefix is added here. */
  to: string;
  class?: string;
  lang?: string;
  rel?: string;
  target?: '_blank';
  label?: string;
  /** Where one is already, in a set of links. */
  current?: boolean;
  /** Names the link within its page, so that the focus finds it again when an island brings a new state of the page. */
  stay?: string;
  children: ComponentChildren;
}

export function Link({ to, label, current, stay, children, ...rest }: LinkProps) {
  return (
    <a
      href={pathIn(useFrame().language, to)}
      aria-label={label}
      aria-current={current ? 'true' : undefined}
      data-stay={stay}
      {...rest}
    >
      {children}
    </a>
  );
}
