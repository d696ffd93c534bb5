import { fold, isStopWord, type Term } from '#language';

/** A word of a document, for correcting what people type. */
export interface DocumentWord {
  /** In lower case, umlauts kept: what tells words apart. */
  readonly word: string;
  /** As the document writes it: "Bürgerbeteiligung". */
  readonly display: string;
  /** What it shares with its relatives and is found by: stems, its own and those of its parts. */
  readonly forms: readonly string[];
  /** Its parts as words of their own: "Bürger", "Beteiligung". */
  readonly parts: readonly string[];
}

const LONGEST = 60;
const SHORTEST_PART = 3;
/** Figures, addresses and signatures are no words: nobody misspells them for another. */
const WORD = /^[#@]?\p{L}[\p{L}\p{M}'’&+#_:*·()/-]*$/u;
const GENDER_SIGNS = /[:*·()]|\/-?|_(?=innen)/gu;

/** The words of a token, by its terms; figures and the like are left out. */
export function wordsOf(text: string, terms: readonly Term[]): DocumentWord[] {
  const words: DocumentWord[] = [];
  for (let at = 0; at < terms.length;) {
    const end = endOfWord(terms, at);
    const word = wordOf(text, terms[at]!, terms.slice(at + 1, end));
    if (word) words.push(word);
    at = end;
  }
  return words;
}

/** The analysis of a word begins with its exact form. */
function endOfWord(terms: readonly Term[], start: number): number {
  let end = start + 1;
  while (end < terms.length && terms[end]!.how !== 'exact') end += 1;
  return end;
}

function wordOf(text: string, { form, from }: Term, others: readonly Term[]): DocumentWord | null {
  const written = text.slice(...from);
  if (form.length > LONGEST || written.startsWith('@') || !WORD.test(written) || isStopWord(form))
    return null;
  const isNoun = /^\p{Lu}/u.test(written);
  const parts = others.flatMap((one) =>
    one.how === 'part' ? [partOf(text.slice(...one.from), isNoun)] : [],
  );
  return {
    word: form,
    display: written.replace(GENDER_SIGNS, ''),
    forms: [...new Set(others.map((one) => one.form))].filter((other) => other !== fold(form)),
    parts: [...new Set(parts)].filter(
      (part) => part.length >= SHORTEST_PART && !isStopWord(part.toLowerCase()),
    ),
  };
}

/** The second part of a noun is a noun too: "Wärmeplanung" has "Wärme" and "Planung". */
function partOf(letters: string, ofNoun: boolean): string {
  return ofNoun ? letters.charAt(0).toUpperCase() + letters.slice(1) : letters;
}
