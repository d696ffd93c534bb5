import { h, type ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '#messages';
import { frameOf, FrameProvider } from '../frame.js';

/** A component's HTML as it would stand in a page. */
export function renderInFrame(children: ComponentChildren, language: Language = 'de', path = '/'): string {
  const frame = frameOf({ language, path, publicUrl: 'https://netzlotse.example', assets: {} });
  return renderToString(h(FrameProvider, { value: frame }, children));
}
