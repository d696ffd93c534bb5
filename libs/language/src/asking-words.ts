import { stem } from './stem.js';

/** Words that make a sentence of a question, beside a question mark; as written, in lower case. */
const MAKES_SENTENCE =
  'wer wen wem was wie wo wann warum wieso weshalb womit wofür wofuer woran wozu woher wohin welche welcher welches welchen welchem ' +
  'ich wir man uns jemand wollen möchten moechten who how what where which we';

/** What people have in such sentences, whatever they ask for: "Wer hat Erfahrung mit …". */
const HAVE = 'ahnung ansprechpartner ansprechpartnerin beispiel erfahrung experte interesse experience';

/** And what they do, as it is written: "die Arbeit" is none of them, although it has the stem of "arbeiten". */
const DO =
  'anbieten anfangen arbeite arbeiten arbeitet beginnen beginnt bekommen bekommt berichten berichtet beschäftigen beschäftigt betreibe ' +
  'betreiben betreibt biete bieten bietet brauche brauchen braucht einführen einführt eingeführt eingesetzt einsetzen einsetzt ' +
  'einzuführen empfehlen empfiehlt erzählen erzählt finde finden findet funktioniert funktionieren führe führen führt geht gehen helfe ' +
  'helfen hilft kenne kennen kennt kostet lohnt läuft mache machen macht nutze nutzen nutzt setze setzen setzt starte starten startet ' +
  'suche suchen sucht umgehen umgesetzt umsetzen umsetzt verwende verwenden verwendet vorgehen weiss weiß know knows use uses using';

/** Somebody does these, or asks for them: "wer sucht", "gegen Sucht", "semantische Suche". */
const DO_OR_ARE = 'suche sucht';

/** A question mark, or "Suche …" as somebody begins who looks for it. */
const SENTENCE = /\?\s*$|^\s*suchen?\s/iu;

const makingSentences = new Set(MAKES_SENTENCE.split(' '));
const had = new Set(HAVE.split(' ').map(stem));
const done = new Set(DO.split(' '));
const doneOrThings = new Set(DO_OR_ARE.split(' '));

/** Which words of a text ask and are not what is asked for: in a sentence some. */
export function askingWords(text: string, words: readonly string[]): boolean[] {
  const isSentence = SENTENCE.test(text) || words.some(makesSentence);
  return words.map((word, at) => isSentence && (had.has(stem(word)) || isDone(word, words[at - 1])));
}

/** In a sentence a capital letter tells a thing, "Sucht", from what somebody does; its first word has one anyway. */
function isDone(word: string, before: string | undefined): boolean {
  const lower = word.toLowerCase();
  if (before === undefined) return done.has(lower);
  return done.has(word) && (!doneOrThings.has(lower) || makesSentence(before));
}

function makesSentence(word: string): boolean {
  return makingSentences.has(word.toLowerCase());
}
