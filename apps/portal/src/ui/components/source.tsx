import type { ComponentChildren } from 'preact';

/** Where the facts above come from: small, and always there. */
export function Source({ children }: { children: ComponentChildren }) {
  return <p class="source">{children}</p>;
}
