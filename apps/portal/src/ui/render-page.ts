import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { keepTogether } from './text/keep-together.js';

/** A whole HTML document as text, from a `<Page>`. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${keepTogether(renderToString(page))}`;
}
