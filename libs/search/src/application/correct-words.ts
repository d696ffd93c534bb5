import { Injectable } from '@nestjs/common';
import { type Corrected, correctTypos, fold, type QueryTerm } from '#language';
import type { IndexAudience } from '../domain/index-audience.js';
import { Compounds } from './compounds.js';
import { NetworkWords } from './network-words.js';
import { PlaceWords } from './place-words.js';

/** Reads words that nobody uses as the words of the network that they are near to. */
@Injectable()
export class CorrectWords {
  constructor(
    private readonly words: NetworkWords,
    private readonly compounds: Compounds,
    private readonly placeWords: PlaceWords,
  ) {}

  /**
   * A statement only where a word is corrected: to see whether it was written a moment ago.
   *
   * @param doubtful whether words are doubted that nobody spells so
   */
  async execute(terms: readonly QueryTerm[], audience: IndexAudience, doubtful = false): Promise<Corrected> {
    const corrected = correctTypos(terms, this.words.for(audience), {
      doubtful,
      split: this.compounds.current,
      isWord: (word) => this.placeWords.has(word),
    });
    if (corrected.corrections.length === 0) return corrected;
    const typed = corrected.corrections.flatMap(({ from }) => [from.toLowerCase(), fold(from)]);
    const existing = await this.words.existing(typed, audience);
    const isNew = (word: string) => existing.has(word.toLowerCase()) || existing.has(fold(word));
    return {
      terms: corrected.terms.map((term, at) => (isNew(term.word) ? terms[at]! : term)),
      corrections: corrected.corrections.filter(({ from }) => !isNew(from)),
    };
  }
}
