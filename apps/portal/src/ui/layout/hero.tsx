import type { ComponentChildren } from 'preact';

export interface HeroProps {
  title: string;
  lead: string;
  /** Beside the question: the map. */
  picture?: ComponentChildren;
  /** The box to ask in. */
  children: ComponentChildren;
}

/** The top of the start page: one strong question, the box, and the network at a glance. */
export function Hero({ title, lead, picture, children }: HeroProps) {
  return (
    <div class="wide hero">
      <div>
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        {children}
      </div>
      {picture}
    </div>
  );
}
