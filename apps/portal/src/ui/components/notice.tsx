import type { ComponentChildren } from 'preact';
import { useFrame } from '../frame.js';

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

/** Something to know before reading on. The word says what the colour says. */
export function Notice({ tone = 'info', children }: { tone?: NoticeTone; children: ComponentChildren }) {
  return (
    <div class={`notice ${tone}`}>
      <p class="notice-tone">{useFrame().messages.ui.notice[tone]}</p>
      <div>{children}</div>
    </div>
  );
}

/** How a question was understood, directly below the box. */
export function Understood({ children }: { children: ComponentChildren }) {
  return <p class="understood">{children}</p>;
}
