import type { Answer } from '../../portal/ask.js';

/** Says nothing about the content: the clock, and what Node says about the connection. */
const UNRELATED = ['date', 'connection', 'keep-alive'];
const AROUND = 60;

/** Where two answers differ, with what stands there; null when they are the same byte for byte. */
export function differenceOf(knowing: Answer, innocent: Answer): string | null {
  if (knowing.status !== innocent.status) return `status ${knowing.status} instead of ${innocent.status}`;
  const names = new Set([...Object.keys(knowing.headers), ...Object.keys(innocent.headers)]);
  for (const name of names) {
    if (UNRELATED.includes(name) || isFollowing(name)) continue;
    const [one, other] = [knowing.headers[name], innocent.headers[name]];
    if (String(one) !== String(other)) return `header ${name}: ${one} instead of ${other}`;
  }
  return knowing.text === innocent.text
    ? headerThatFollows(knowing, innocent)
    : placeOf(knowing.text, innocent.text);
}

/** Made from the text: where that differs, the text says more. */
function isFollowing(name: string): boolean {
  return name === 'etag' || name === 'content-length';
}

function headerThatFollows(knowing: Answer, innocent: Answer): string | null {
  const name = ['etag', 'content-length'].find(
    (header) => knowing.headers[header] !== innocent.headers[header],
  );
  return name ? `header ${name} over the same text` : null;
}

function placeOf(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - AROUND), at + AROUND));
  return `at character ${at}: ${around(one)} instead of ${around(other)}`;
}
