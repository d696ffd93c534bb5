/** Between the letters of an abbreviation: "e. V.", "z. B.", "i. d. R.". */
const ABBREVIATED = /(?<![\p{L}\d])(\p{L}\.) (?=\p{L}\.)/gu;
/** A word of which one letter alone would end a line. No other hyphen would do: who searches the page, or copies from it, types this one. */
const ONE_LETTER = /(?<![\p{L}\d-])e-mail/giu;
/** A tag whole; its values may hold a `>`, but no `<`. */
const TAG = /<(\/?[\w-]*)(?:"[^"]*"|[^">])*>/y;
/** Their text is none of the page, or goes back to us. */
const APART: readonly string[] = ['textarea', 'script', 'style', 'title', 'option'];

/** A page in which nothing is torn apart at the end of a line that is one: names have abbreviations, and nobody types the blank that does it. */
export function keepTogether(html: string): string {
  const abbreviated = html.replace(ABBREVIATED, (whole, letter: string, at: number) =>
    isText(html, at) ? `${letter}&nbsp;` : whole,
  );
  return abbreviated.replace(ONE_LETTER, (word, at: number) =>
    isText(abbreviated, at) ? `<span class="whole">${word}</span>` : word,
  );
}

/** From where it stands backwards: most pages have few abbreviations and thousands of tags. */
function isText(html: string, at: number): boolean {
  TAG.lastIndex = Math.max(0, html.lastIndexOf('<', at));
  const tag = TAG.exec(html);
  return tag !== null && TAG.lastIndex <= at && !APART.includes(tag[1]!);
}
