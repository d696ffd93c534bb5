import { createRequire } from 'node:module';
import { fold } from './fold.js';
import { isGermanWord, isMadeOfTwoWords } from './german-words.js';

/** Of people who are older than the shipped list, which has what children are called today. */
const OLDER = `agnes andrea angelika anke annegret anneliese annemarie annette antje axel barbara bärbel beate bernd bernhard bettina birgit birgitta
  björn brigitte britta burkhard carsten christa claudia cornelia dagmar detlef dieter dietmar dirk dmitri doris dorothea eberhard
  eckhard edith egon elfriede elke elvira erika erna ernst ewald frank gabi gabriele gerd gerda gerhard gertrud gisela gudrun guido
  günter günther hannelore hartmut heike heiko heinz helga helmut herbert hermann hildegard holger horst hubert ilse inge ingeborg
  ingo ingrid irina iris irmgard irene jens joachim jochen jörg jörn jürgen jutta karin karlheinz karsten kerstin klaus kornelia
  liselotte lothar manfred margarete margot margrit marion marlies martina meike meinhard michaela monika norbert olaf olga petra
  rainer ralf ralph regina reiner reinhard reinhold renate rita roland rolf rosemarie roswitha rudolf rüdiger ruth sabine sandra
  siegfried siegmund sieglinde sigrid silke silvia simone svetlana steffen steffi susanne swetlana sylvia tanja tatjana thorsten
  torsten traute udo ulf ulla ulrich ulrike ursula ute uwe volker walter waltraud werner wilfried winfried wolfgang yvonne`;
const BEFORE_NAMES = new Set(['herr', 'herrn', 'frau', 'dr', 'prof']);
const WITHIN_NAMES = new Set([
  'von',
  'van',
  'de',
  'der',
  'den',
  'zu',
  'vom',
  'zum',
  'zur',
  'med',
  'jur',
  'phil',
  'rer',
  'nat',
]);
const WORD = /[\p{L}\p{M}'’]+(?:[-‐‑][\p{L}\p{M}'’]+)*/gu;
const HYPHEN = /[-‐‑]/u;

interface Names {
  /** Folded. */
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
}

let read: Names | null = null;

/**
 * Whether a text seems to name a person: a given name beside a family name, or a form of address before either. A family name is one
 * of the 3,000 commonest, or a word that no list has. Errs on both sides: streets and schools are called after people, and a family
 * name alone ("Müller") is mostly something else.
 */
export function namesPerson(text: string): boolean {
  const words = (text.match(WORD) ?? [])
    .map((word) => fold(word))
    .filter((word, at) => at === 0 || !WITHIN_NAMES.has(word));
  return words.some((word, at) => at > 0 && isName(words[at - 1]!, word));
}

function isName(first: string, second: string): boolean {
  if (BEFORE_NAMES.has(first)) return isGiven(second) || isFamily(second);
  return (isGiven(first) && (isFamily(second) || isGiven(second))) || (isFamily(first) && isGiven(second));
}

function isGiven(word: string): boolean {
  return word.split(HYPHEN).every((piece) => names().given.has(piece));
}

function isFamily(word: string): boolean {
  return word.split(HYPHEN).every((piece) => names().family.has(piece) || isUnknown(piece));
}

function isUnknown(word: string): boolean {
  return word.length > 2 && !isGermanWord(word) && !isMadeOfTwoWords(word);
}

function names(): Names {
  return (read ??= readNames());
}

function readNames(): Names {
  const { dictionary } = createRequire(import.meta.url)('@zxcvbn-ts/language-de') as {
    readonly dictionary: Readonly<Record<'firstnames' | 'lastnames', readonly string[]>>;
  };
  const { firstnames, lastnames } = dictionary;
  return {
    given: new Set([...firstnames, ...OLDER.split(/\s+/)].map(fold)),
    family: new Set(lastnames.map(fold)),
  };
}
