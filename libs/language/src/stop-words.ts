import { createRequire } from 'node:module';
import { fold } from './fold.js';

const listed: readonly string[] = createRequire(import.meta.url)('stopwords-de');

/** On the list of stopwords-de, but words that members ask for ("Uhr", "Digitaltag", "Recht auf Stadt", "ÖPNV-Zeit"). */
const CONTENT =
  'ag ei uhr tel tag tage tagen zeit jahr jahre jahren mensch menschen mann recht rechte rechten rechtes ordnung wissen ' +
  'suche teil mittel sache schluss weg dank ende beispiel startseite ernst gott morgen';
/** Adjectives that names are made of ("Neue Stadt", "Großes Moor"). */
const CONTENT_STEM =
  /^(?:neue|gut|gro(?:ss|ß)|klein|lang|hoch|offen|kurz|bess|best|natürlich|möglich|bekannt|richtig|allgemein)/;
/** Words without which a question means the same, that stopwords-de lacks; legal forms, which names are asked for without. */
const FURTHER = 'bzw ca etc sowohl sobald sofern the of and for ev gmbh ggmbh mbh gbr kgaa';

/** Spelled like a stop word without its umlaut, but asked for. */
const NOT_WITHOUT_UMLAUT = new Set(['ware']);

const content = new Set(CONTENT.split(' '));
const listedWords = [...listed, ...FURTHER.split(' ')].filter(
  (word) => /^[\p{L}]+$/u.test(word) && !content.has(word) && !CONTENT_STEM.test(word),
);
const stopWords = new Map(
  [...listedWords]
    .reverse()
    .flatMap((word) => [
      ...(NOT_WITHOUT_UMLAUT.has(fold(word)) ? [] : [[fold(word), word] as const]),
      [transliterated(word), word] as const,
    ]),
);
for (const word of listedWords) stopWords.set(word, word);
const foldedStopWords = new Set(listedWords.map(fold));

/** Whether a word (lower case, as written: "für", "fuer", "fur") carries no meaning of its own. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** The usual spelling of a stop word ("fuer" is "für"), null for other words. Never folded: "wäre" must not become "Ware". */
export function stopWordOf(word: string): string | null {
  return stopWords.get(word) ?? null;
}

/** Whether a folded word is spelled like a stop word; a stem must never end there ("sicher" is not "sich"). */
export function isLikeStopWord(folded: string): boolean {
  return foldedStopWords.has(folded);
}

function transliterated(word: string): string {
  return word.replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter);
}
