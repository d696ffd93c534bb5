import { fold } from './fold.js';
import { withoutFeminine } from './gender.js';
import { irregularStem } from './irregular.js';
import { remembered } from './remembered.js';
import { snowballStem } from './snowball.js';
import { stopWordOf } from './stop-words.js';

/**
 * The stem that the forms of a German word share: "städte", "Stadt" -> "stadt"; "Digitallotsinnen", "Digitallotse" ->
 * "digitallots". Made to be compared, not to be read. German Snowball on folded words, with exceptions for words of different
 * meaning that it throws together (see docs/adr/0021). Stop words are left alone. Never throws.
 *
 * @param word one word in any spelling; umlauts, where they are still written, tell "Räten" from "Raten"
 */
export function stem(word: string): string {
  return stemOfWritten(word.toLowerCase());
}

const stemOfWritten = remembered((written: string): string => {
  const stopWord = stopWordOf(written);
  if (stopWord !== null) return stopWord;
  const folded = fold(written);
  const feminine = withoutFeminine(folded);
  if (feminine?.endsWith('s')) return feminine;
  const base = feminine ?? folded;
  return irregularStem(base, written.normalize('NFKC')) ?? snowballStem(base);
});
