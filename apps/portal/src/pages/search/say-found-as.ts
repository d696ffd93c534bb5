import { fold } from '#language';
import type { FoundAs } from '#search';
import type { Frame } from '../../ui/index.js';

/**
 * How the words of the question were found in a hit, in a few quiet words. What stands there as it was typed needs none, and
 * neither does another form of it that is marked before the reader's eyes.
 *
 * @param shown title and snippet of the hit
 */
export function sayFoundAs(matched: readonly FoundAs[], shown: string, { messages }: Frame): string[] {
  const t = messages.search.foundAs;
  const folded = fold(shown);
  const told = matched.filter(
    ({ as, how }) => how !== 'exact' && !(how === 'form' && folded.includes(fold(as))),
  );
  const isOneWord = matched.length === 1;
  return [
    ...new Set(
      told.map((found) => {
        const said = say(found, t);
        return isOneWord ? said : `${t.word(found.word)} ${said}`;
      }),
    ),
  ];
}

function say({ word, as, how }: FoundAs, t: Frame['messages']['search']['foundAs']): string {
  switch (how) {
    case 'synonym':
      return t.synonym(as);
    case 'typo':
      return t.typo(as);
    case 'part':
      return sayPart(word, as, t);
    case 'exact':
    case 'form':
      return t.form(as);
  }
}

/** "Zentrum" in "Digitalisierungszentrum", or "Glasfaser" and "Ausbau" where "Glasfaserausbau" was asked for. */
function sayPart(word: string, as: string, t: Frame['messages']['search']['foundAs']): string {
  const [asked, found] = [fold(word), fold(as)];
  if (found === asked) return t.somePart;
  if (asked.includes(found)) return t.inPart(as);
  return found.includes(asked) ? t.part(as) : t.form(as);
}
