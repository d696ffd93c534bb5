import { fold } from '#language';
import type { FoundAs } from '#search';
import type { Frame } from '../../ui/index.js';

/**
 * How the words of the question were found in a hit, in a few quiet words. What stands there as it was typed needs none, and
 * neither does another form of it that is marked before the reader's eyes.
 *
 * @param shown title and snippet of the hit
 * @param texts all texts of the hit, in which a part of a word has the rest of it
 */
export function sayFoundAs(
  matched: readonly FoundAs[],
  shown: string,
  texts: readonly string[],
  { messages }: Frame,
): string[] {
  const t = messages.search.foundAs;
  const folded = fold(shown);
  const told = matched.filter(
    ({ as, how }) => how !== 'exact' && !(how === 'form' && folded.includes(fold(as))),
  );
  const isOneWord = matched.length === 1;
  return [
    ...new Set(
      told.map((found) => {
        const said = say(found, texts, t);
        return isOneWord ? said : `${t.word(found.word)} ${said}`;
      }),
    ),
  ];
}

type Texts = Frame['messages']['search']['foundAs'];

function say({ word, as, how }: FoundAs, texts: readonly string[], t: Texts): string {
  switch (how) {
    case 'synonym':
      return t.synonym(as);
    case 'typo':
      return t.typo(as);
    case 'part':
      return sayPart(word, as, texts, t);
    case 'exact':
    case 'form':
      return t.form(as);
  }
}

/** "Zentrum" in "Digitalisierungszentrum", or "Glasfaser" and "Ausbau" where "Glasfaserausbau" was asked for. */
function sayPart(word: string, as: string, texts: readonly string[], t: Texts): string {
  const [asked, found] = [fold(word), fold(as)];
  if (found !== asked && asked.includes(found)) return t.inPart(as);
  const whole = wholeWord(as, texts);
  return whole === as ? t.somePart : t.part(whole);
}

const BEFORE = /[\p{L}\p{N}-]*$/u;
const AFTER = /^[\p{L}\p{N}-]*/u;

/** The word that a piece of it stands in. */
function wholeWord(piece: string, texts: readonly string[]): string {
  const text = texts.find((one) => one.includes(piece));
  if (text === undefined) return piece;
  const at = text.indexOf(piece);
  const [before = ''] = BEFORE.exec(text.slice(Math.max(0, at - LONGEST_WORD), at)) ?? [];
  const end = at + piece.length;
  const [after = ''] = AFTER.exec(text.slice(end, end + LONGEST_WORD)) ?? [];
  return before + piece + after;
}

const LONGEST_WORD = 60;
