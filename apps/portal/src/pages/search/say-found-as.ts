import { fold } from '#language';
import type { FoundAs, SearchRecord } from '#search';
import type { Frame } from '../../ui/index.js';
import { wholeWord } from './whole-word.js';

/** Where the words of a hit may stand. */
export interface FoundIn extends Pick<SearchRecord, 'title' | 'names' | 'sections'> {
  /** What the reader sees of it: title, snippet, topics. */
  readonly shown: string;
}

/**
 * How the words of the question were found in a hit, in a few quiet words. What stands before the reader's eyes as it was typed, in
 * another form or corrected needs none; another name of the hit or one of its topics does.
 */
export function sayFoundAs(matched: readonly FoundAs[], where: FoundIn, { messages }: Frame): string[] {
  const t = messages.search.foundAs;
  const shown = fold(where.shown);
  const groups = together(matched).filter(
    ({ as, how }) => how === 'part' || how === 'synonym' || !shown.includes(fold(as)),
  );
  const isWhole = new Set(together(matched).map(({ word }) => word)).size === 1;
  const said = groups.map((found) => {
    if (found.how !== 'exact' && found.how !== 'form') return named(found, sayRead(found, where, t));
    return sayUnseen(found, where, t) ?? (found.how === 'form' ? named(found, t.form(found.as)) : null);
  });
  return [...new Set(said.filter((one) => one !== null))];

  function named({ word }: FoundAs, how: string): string {
    return isWhole ? how : `${t.word(word)} ${how}`;
  }
}

type Texts = Frame['messages']['search']['foundAs'];

/** Several words that one wording stands for are said at once: "freies WLAN" is "Hotspot", and neither of its words is. */
function together(matched: readonly FoundAs[]): FoundAs[] {
  const groups: FoundAs[] = [];
  for (const found of matched) {
    const last = groups.at(-1);
    if (last && found.how === 'synonym' && isSame(last, found))
      groups[groups.length - 1] = { ...last, word: `${last.word} ${found.word}` };
    else groups.push(found);
  }
  return groups;
}

function isSame(one: FoundAs, other: FoundAs): boolean {
  return one.how === other.how && one.as === other.as && one.meant === other.meant;
}

function sayRead({ word, as, how }: FoundAs, { sections }: FoundIn, t: Texts): string {
  if (how === 'synonym') return t.synonym(as);
  if (how === 'typo') return t.form(as);
  return sayPart(word, as, sections, t);
}

/** What the reader does not see was found by another name or by a topic; of long texts the snippet shows it. */
function sayUnseen({ as }: FoundAs, { title, names, sections }: FoundIn, t: Texts): string | null {
  const has = (text: string) => fold(text).includes(fold(as));
  const name = names.find((one) => one !== title && has(one));
  if (name !== undefined) return t.otherName(name);
  const topics = sections.filter(({ weight }) => weight === 'topic').flatMap(({ text }) => text.split('\n'));
  const topic = topics.find(has);
  return topic === undefined ? null : t.topic(topic);
}

/** "Zentrum" in "Digitalisierungszentrum", or "Glasfaser" and "Ausbau" where "Glasfaserausbau" was asked for. */
function sayPart(word: string, as: string, sections: FoundIn['sections'], t: Texts): string {
  const [asked, found] = [fold(word), fold(as)];
  const texts = sections.map(({ text }) => text);
  const whole = wholeWord(as, texts);
  if (found !== asked && asked.includes(found)) return t.inPart(whole);
  return whole === as ? t.somePart : t.part(whole);
}
