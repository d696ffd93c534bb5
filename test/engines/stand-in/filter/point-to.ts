import type { At } from './condition.js';
import { lex } from './lex.js';

const KEYWORDS = /^(AND|OR|NOT|IN|TO|EXISTS|IS|NULL|EMPTY|CONTAINS|STARTS|WITH)$/;

/** `1:5 slug = x`: where in a filter something stands, in characters from 1. */
export function pointTo({ from, to, text }: At): string {
  return `${from + 1}:${to + 1} ${text}`;
}

/** The same in a search, which reads the filter and writes it again with everything in quotes: `2:6 "slug" = "x"`. */
export function pointToRewritten(at: At): string {
  if (at.text.includes('_geo')) return pointTo(at);
  let [written, from, end] = ['', 0, 0];
  for (const { kind, value, from: start, to } of lex(at.text)) {
    const isValue = kind === 'quoted' || (kind === 'word' && !KEYWORDS.test(value));
    const gap = start > end && written !== '' && written.at(-1) !== '(' ? ' ' : '';
    if (start === at.from) from = written.length + gap.length + 1;
    written += `${gap}${isValue ? JSON.stringify(value) : value}`;
    end = kind === 'quoted' ? to + 1 : to;
  }
  return `${from + 1}:${from + 1 + at.to - at.from} ${written}`;
}
