import type { ComponentChildren } from 'preact';
import { useFrame } from '../frame.js';

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

/**
 * Something to know before reading on. The word says what the colour says.
 *
 * @param title a word of its own, where that of the colour would say something else
 */
export function Notice({
  tone = 'info',
  title,
  children,
}: {
  tone?: NoticeTone;
  title?: string;
  children: ComponentChildren;
}) {
  const { notice } = useFrame().messages.ui;
  return (
    <div class={`notice ${tone}`}>
      <p class="notice-tone">{title ?? notice[tone]}</p>
      <div>{children}</div>
    </div>
  );
}

/** How a question was understood, directly below the box. */
export function Understood({ children }: { children: ComponentChildren }) {
  return <p class="understood">{children}</p>;
}
