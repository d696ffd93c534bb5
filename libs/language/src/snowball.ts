import { isLikeStopWord } from './stop-words.js';

const S_ENDING = /[bdfghklmnrt]s$/;
const ST_ENDING = /.{3}[bdfghklmnt]st$/;
/** "Regeln", "Opern", and "Seiten" where a stop word would remain without -en; not "Kern" and "Bern". */
const N_ENDING = /(?:(?:.{3}|^[aeiou][^aeiou])e[lr]|.{2}e)n$/;
const FIRST: readonly string[] = ['ern', 'em', 'en', 'er', 'es', 'e', 'n', 's'];
const SECOND: readonly string[] = ['est', 'en', 'er', 'st'];
/** A stem of less than three letters says nothing. */
const SHORTEST_STEM = 3;

/**
 * German Snowball stemmer (M. Porter, snowballstem.org/algorithms/german/stemmer.html) for a word that is folded already.
 * Differs in four points: no ending is taken where a stop word would remain ("sicher", "Seite"), -eln and a refused -en lose
 * their n ("Regeln"), -ier stays ("Quartiere", "digitalisieren"), a Latin -um goes like its plural ("Zentrum", "Zentren").
 */
export function snowballStem(folded: string): string {
  if (folded.length <= SHORTEST_STEM) return folded;
  const marked = folded.replace(/(?<=[aeiouy])[uy](?=[aeiouy])/g, (letter) => letter.toUpperCase());
  const first = Math.max(SHORTEST_STEM, regionAfter(marked, 0));
  const second = regionAfter(marked, regionAfter(marked, 0));
  let word = withoutEnding(marked, FIRST, first);
  word = withoutEnding(word, SECOND, first);
  word = withoutDerivation(word, first, second);
  if (/.{2}(?:[ie]|tr|lb)ums?$/.test(marked)) word = word.slice(0, -2);
  return word.toLowerCase();
}

/** Where the region after the first consonant behind a vowel begins, searched from `from`. */
function regionAfter(word: string, from: number): number {
  for (let i = from + 1; i < word.length; i += 1) {
    if (isVowel(word[i - 1]) && !isVowel(word[i])) return i + 1;
  }
  return word.length;
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiouy'.includes(letter);
}

function withoutEnding(word: string, endings: readonly string[], region: number): string {
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < region) continue;
    if (ending === 's' && !S_ENDING.test(word)) continue;
    if (ending === 'st' && !ST_ENDING.test(word)) continue;
    if (ending.startsWith('er') && word.endsWith(`i${ending}`)) continue;
    if (ending === 'n' && !N_ENDING.test(word)) continue;
    const rest = word.slice(0, -ending.length);
    if (isLikeStopWord(rest.toLowerCase())) continue;
    return ending.startsWith('e') && rest.endsWith('niss') ? rest.slice(0, -1) : rest;
  }
  return word;
}

function withoutDerivation(word: string, first: number, second: number): string {
  const cut = (from: string, ending: RegExp, region: number): string => {
    const found = ending.exec(from);
    if (!found || found.index < region || isLikeStopWord(from.slice(0, found.index).toLowerCase()))
      return from;
    return from.slice(0, found.index);
  };
  if (/(?:end|ung)$/.test(word)) {
    const rest = cut(word, /(?:end|ung)$/, second);
    return rest === word ? word : cut(rest, /(?<!e)ig$/, second);
  }
  if (/(?:lich|heit)$/.test(word)) {
    const rest = cut(word, /(?:lich|heit)$/, second);
    return rest === word ? word : cut(rest, /(?:er|en)$/, first);
  }
  if (word.endsWith('keit')) {
    const rest = cut(word, /keit$/, second);
    return rest === word ? word : cut(rest, /(?:lich|ig)$/, second);
  }
  return cut(word, /(?<!e)(?:isch|ig|ik)$/, second);
}
