import type { DocumentWord } from './document-words.js';
import { keyText } from './record.js';
import type { SearchDocument } from './search-document.js';

/** A word of some documents, with how many of them have it. */
export interface CountedWord extends DocumentWord {
  /** Whether everybody may see a document with it; else only members do. */
  readonly forPublic: boolean;
  readonly documents: number;
}

/**
 * The words of documents, each counted once a document; of what members see beyond the public only what the public does not see.
 *
 * @param isHeld which of them need not be counted
 */
export function countWords(
  documents: readonly SearchDocument[],
  isHeld: (word: string, forPublic: boolean) => boolean = () => false,
): CountedWord[] {
  const ofPublic = new Map(documents.filter(isForPublic).map((document) => [keyText(document), document]));
  const found = { public: new Map<string, Counting>(), members: new Map<string, Counting>() };
  for (const document of documents) {
    const forPublic = isForPublic(document);
    const known = forPublic ? null : ofPublic.get(keyText(document));
    const hidden = new Set(known?.words.map(({ word }) => word));
    const counted = found[forPublic ? 'public' : 'members'];
    for (const word of document.words) {
      if (isHeld(word.word, forPublic) || hidden.has(word.word)) continue;
      const one = counted.get(word.word) ?? {
        word,
        forPublic,
        documents: 0,
        last: null,
        spellings: new Map(),
      };
      if (one.documents === 0) counted.set(word.word, one);
      if (one.last !== document) count(one, document, word.display);
    }
  }
  return [found.public, found.members].flatMap((counted) =>
    [...counted.values()].map(({ word, spellings, forPublic, documents }) => ({
      ...word,
      forPublic,
      documents,
      display: commonest(spellings),
    })),
  );
}

interface Counting {
  readonly word: DocumentWord;
  readonly forPublic: boolean;
  documents: number;
  /** The document that was counted last. */
  last: SearchDocument | null;
  readonly spellings: Map<string, number>;
}

function count(one: Counting, document: SearchDocument, display: string): void {
  one.documents += 1;
  one.last = document;
  one.spellings.set(display, (one.spellings.get(display) ?? 0) + 1);
}

function isForPublic({ audiences }: SearchDocument): boolean {
  return audiences.includes('public');
}

/** Of equally common spellings the one that is not shouted. */
function commonest(spellings: ReadonlyMap<string, number>): string {
  if (spellings.size === 1) return [...spellings.keys()][0]!;
  const isShouted = (word: string) => Number(word.length > 1 && word === word.toUpperCase());
  const [best] = [...spellings].sort(
    ([a, countA], [b, countB]) => countB - countA || isShouted(a) - isShouted(b) || (a < b ? -1 : 1),
  );
  return best![0];
}
