import type { DocumentWord } from './document-words.js';
import { keyText } from './record.js';
import type { SearchDocument } from './search-document.js';

/** A word of some documents, with how many of them have it. */
export interface CountedWord extends DocumentWord {
  /** Whether everybody may see a document with it; else only members do. */
  readonly forPublic: boolean;
  readonly documents: number;
}

/** The words of documents, each counted once a document; of what members see beyond the public only what the public does not see. */
export function countWords(documents: readonly SearchDocument[]): CountedWord[] {
  const ofPublic = new Map(documents.filter(isForPublic).map((document) => [keyText(document), document]));
  const found = new Map<string, { word: CountedWord; spellings: Map<string, number> }>();
  for (const document of documents) {
    const forPublic = isForPublic(document);
    const known = forPublic ? null : ofPublic.get(keyText(document));
    const hidden = new Set(known?.words.map(({ word }) => word));
    for (const word of document.words) {
      if (hidden.has(word.word)) continue;
      const key = `${forPublic} ${word.word}`;
      const one = found.get(key) ?? { word: { ...word, forPublic, documents: 0 }, spellings: new Map() };
      one.spellings.set(word.display, (one.spellings.get(word.display) ?? 0) + 1);
      found.set(key, { ...one, word: { ...one.word, documents: one.word.documents + 1 } });
    }
  }
  return [...found.values()].map(({ word, spellings }) => ({ ...word, display: commonest(spellings) }));
}

function isForPublic({ audiences }: SearchDocument): boolean {
  return audiences.includes('public');
}

/** Of equally common spellings the one that is not shouted. */
function commonest(spellings: ReadonlyMap<string, number>): string {
  const isShouted = (word: string) => Number(word.length > 1 && word === word.toUpperCase());
  const [best] = [...spellings].sort(
    ([a, countA], [b, countB]) => countB - countA || isShouted(a) - isShouted(b) || (a < b ? -1 : 1),
  );
  return best![0];
}
