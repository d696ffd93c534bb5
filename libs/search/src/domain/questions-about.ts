import { isStopWord, tokenize } from '#language';
import type { SearchRecord } from './record.js';

const SHORTEST = 4;
const SHORTEST_MISSPELT = 6;

/** What somebody might type who looks for a record: its name, three words of its texts, and its name with a slip. */
export function questionsAbout({ title, excerpt }: Pick<SearchRecord, 'title' | 'excerpt'>): string[] {
  const words = tokenize(`${title} ${excerpt}`)
    .map(({ text }) => text)
    .filter((word) => word.length >= SHORTEST && !isStopWord(word.toLowerCase()));
  const some = [words[1], words.at(-1), words[Math.floor(words.length / 2)]].filter((word) => word);
  const slip = swapped(words.find((word) => word.length >= SHORTEST_MISSPELT) ?? '');
  return [title, some.join(' '), slip].filter((text) => text !== '');
}

/** The third letter and the fourth change places. */
function swapped(word: string): string {
  return word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4);
}
