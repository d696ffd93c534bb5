/** Characters; what fits into two lines of a list. */
const LONGEST_TITLE = 120;

/** What a listing is called where it is named: its first line, cut before a word where it is too long for a title. */
export function listingTitle(text: string): string {
  const [line = ''] = text.trim().split('\n');
  if (line.length <= LONGEST_TITLE) return line.trim();
  const cut = line.slice(0, LONGEST_TITLE);
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) || wholeCharacters(cut);
  return `${atWord.replace(/[\s,;:.–-]+$/u, '')} …`;
}

/** Without the first half of a character that was cut in two. */
function wholeCharacters(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
