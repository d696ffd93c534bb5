import { stem } from './stem.js';

/** Words that make a sentence of a question, beside a question mark; as written, in lower case. */
const MAKES_SENTENCE =
  'wer wen wem was wie wo wann warum wieso weshalb womit wofür wofuer woran wozu woher wohin welche welcher welches welchen welchem ' +
  'ich wir man uns jemand wollen möchten moechten who how what where which we';

/** What people do and have in such sentences, whatever they ask for: "Wer hat Erfahrung mit …", "wie führt man … ein". */
const ASKING =
  'ahnung anbieten anfangen ansprechpartner ansprechpartnerin arbeiten arbeitet beginnen beispiel beispiele bekommen bekommt berichten ' +
  'beschäftigen beschäftigt betreiben betreibt bietet brauchen braucht einführen eingeführt eingesetzt einsetzen einzuführen empfehlen ' +
  'empfiehlt erfahrung erfahrungen erzählen experte experten finde finden findet funktioniert funktionieren führen führt geht gehen ' +
  'helfen hilft interesse kennen kennt kostet lohnt läuft machen macht mache nutzen nutzt setzen setzt starten startet suche suchen ' +
  'sucht umgehen umgesetzt umsetzen verwenden verwendet vorgehen weiss weiß experience experiences know knows use uses using';

/** A question mark, or "Suche …" as somebody begins who looks for it. */
const SENTENCE = /\?\s*$|^\s*suchen?\s/iu;

const makingSentences = new Set(MAKES_SENTENCE.split(' '));
const asking = new Set(ASKING.split(' ').map(stem));

/** Whether somebody asks in a sentence, where words stand that are not asked for. */
export function isSentence(text: string, words: readonly string[]): boolean {
  return SENTENCE.test(text) || words.some((word) => makingSentences.has(word.toLowerCase()));
}

/** Whether a word of a sentence asks, and is not what is asked for. */
export function isAsking(word: string): boolean {
  return asking.has(stem(word));
}
