import type { WrittenLetter } from './letter.js';

/** A paragraph, a list, or what the reader is asked to open. */
export type LetterPart =
  | string
  | { readonly items: readonly string[] }
  | { readonly label: string; readonly url: string };

/** Line ends and the like that people typed would begin lines of their own, and bidirectional signs turn lines around. */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** A mail of the same parts as text and as HTML. All parts are text: markup in them is shown, not obeyed. */
export function writeLetter(
  language: 'de' | 'en',
  subject: string,
  parts: readonly LetterPart[],
): WrittenLetter {
  const title = oneLine(subject);
  const body = parts.map(asHtml).join('\n');
  return {
    subject: title,
    text: `${parts.map(asText).join('\n\n')}\n`,
    html: `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escape(title)}</title></head>
<body style="font-family: sans-serif; line-height: 1.5; max-width: 40em">
${body}
</body></html>
`,
  };
}

function asText(part: LetterPart): string {
  if (typeof part === 'string') return oneLine(part);
  if ('items' in part) return part.items.map((item) => `- ${oneLine(item)}`).join('\n');
  return `${oneLine(part.label)}:\n${oneLine(part.url)}`;
}

function asHtml(part: LetterPart): string {
  if (typeof part === 'string') return `<p>${escape(oneLine(part))}</p>`;
  if ('items' in part)
    return `<ul>${part.items.map((item) => `<li>${escape(oneLine(item))}</li>`).join('')}</ul>`;
  const url = escape(oneLine(part.url));
  // The address is shown too: some programs show no links, and some readers trust none.
  return `<p><a href="${url}">${escape(oneLine(part.label))}</a><br>${url}</p>`;
}

function oneLine(text: string): string {
  return text.replace(UNSEEN, ' ').trim();
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
