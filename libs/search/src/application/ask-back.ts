import { Injectable } from '@nestjs/common';
import { type Correction, type NearWord, type QueryTerm, readAs } from '#language';
import type { Viewer } from '#platform';
import { audienceFor } from '../domain/index-audience.js';
import type { SearchQuery } from '../domain/search-query.js';
import { requiredTerms, type UnderstoodQuery } from '../domain/understood-query.js';
import { Compounds } from './compounds.js';
import { FindHits } from './find-hits.js';
import { NetworkWords } from './network-words.js';

const MOST_SEARCHES = 8;
const MOST_READINGS = 4;
/** Enough to see one that the viewer may still see. */
const LOOKED_AT = 3;

/**
 * Words that exist, and with which nothing was found, although something would be with a word that is near: "Bühl" and "Brühl".
 * They are asked about and never replaced.
 */
@Injectable()
export class AskBack {
  constructor(
    private readonly hits: FindHits,
    private readonly words: NetworkWords,
    private readonly compounds: Compounds,
  ) {}

  /** Only what the viewer would find; at most eight searches. */
  async execute(query: SearchQuery, understood: UnderstoodQuery, viewer: Viewer): Promise<Correction[]> {
    const list = this.words.for(audienceFor(viewer));
    const isRead = ({ word }: QueryTerm) =>
      understood.corrections.some(({ from, applied }) => applied && from === word);
    const readings = requiredTerms(understood.terms)
      .filter((term) => !isRead(term) && !/\p{N}/u.test(term.word))
      .flatMap((term) => nearest(list.near(term.word, MOST_READINGS)).map(({ word }) => ({ term, word })));
    for (const { term, word } of readings.slice(0, MOST_SEARCHES)) {
      if (await this.finds(query, understood, viewer, { term, word })) {
        return [{ from: term.word, to: word, applied: false }];
      }
    }
    return [];
  }

  private async finds(
    query: SearchQuery,
    understood: UnderstoodQuery,
    viewer: Viewer,
    { term, word }: { term: QueryTerm; word: string },
  ): Promise<boolean> {
    const read = readAs({ ...term, alternatives: [] }, [{ word }], { split: this.compounds.current });
    const terms = understood.terms.map((one) => (one === term ? read : one));
    const { hits } = await this.hits.execute(
      { ...query, limit: LOOKED_AT, cursor: null },
      { ...understood, terms },
      viewer,
    );
    return hits.some(({ matched }) => matched.some(({ meant }) => meant === word));
  }
}

function nearest(near: readonly NearWord[]): readonly NearWord[] {
  return near.filter(({ distance }) => distance === near[0]!.distance);
}
