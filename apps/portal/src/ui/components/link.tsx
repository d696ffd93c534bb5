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
  label?: string;
  children: ComponentChildren;
}

export function Link({ to, label, children, ...rest }: LinkProps) {
  return (
    <a href={pathIn(useFrame().language, to)} aria-label={label} {...rest}>
      {children}
    </a>
  );
}
