import { Injectable } from '@nestjs/common';
import type { Correction } from '#language';
import { DomainError, type Viewer } from '#platform';
import { audienceFor } from '../domain/index-audience.js';
import { readNearestCursor } from '../domain/nearest-cursor.js';
import { readPageCursor, writePageCursor } from '../domain/page-cursor.js';
import type { SearchHit } from '../domain/search-hit.js';
import type { SearchQuery } from '../domain/search-query.js';
import { AskBack } from './ask-back.js';
import { FindHits, type FoundHits } from './find-hits.js';
import { FindNearest } from './find-nearest.js';
import type { UnderstoodQuery } from '../domain/understood-query.js';
import { RecordMiss } from './record-miss.js';
import { UnderstandQuery } from './understand-query.js';

export interface SearchAnswer extends FoundHits {
  /** Words that were taken for others (`applied`), or that may be meant as others. */
  readonly corrections: readonly Correction[];
  /** Nothing has all words: these hits lack some, which each of them names. */
  readonly partial: boolean;
}

/** Finds records of all types for whoever asks (SEA-01). */
@Injectable()
export class SearchRecords {
  constructor(
    private readonly understand: UnderstandQuery,
    private readonly hits: FindHits,
    private readonly askBack: AskBack,
    private readonly nearest: FindNearest,
    private readonly recordMiss: RecordMiss,
  ) {}

  /**
   * Where nothing has all words, what comes nearest. A correction is said to be applied only where a hit shows it; one of a word that the
   * nearest lack is not asked about either, for with it nothing was found that has all words.
   *
   * @param asker tells askers apart where nothing is found; '' for all who are not told apart
   * @throws DomainError `CURSOR.INVALID`, also for a cursor of another question
   */
  async execute(asked: SearchQuery, viewer: Viewer, asker = ''): Promise<SearchAnswer> {
    const answer = await this.find({ ...asked, cursor: readPageCursor(asked) }, viewer, asker);
    return { ...answer, next: writePageCursor(asked, answer.next) };
  }

  private async find(query: SearchQuery, viewer: Viewer, asker: string): Promise<SearchAnswer> {
    const understood = await this.understand.execute(query, audienceFor(viewer));
    if (readNearestCursor(query.cursor)) return this.furtherOfNearest(query, understood, viewer);
    const answer = await this.answer(query, understood, viewer);
    if (answer.total.count > 0 || understood.terms.length === 0) return answer;
    const second = query.verbatim ? null : await this.lookAgain(query, understood, viewer);
    if (second) return second;
    if (query.verbatim) return answer;
    const asked = await this.askBack.execute(query, understood, viewer);
    const nearest = await this.nearestWith(asked, query, understood, viewer);
    await this.recordMiss.execute(query, nearest !== null, asker);
    return nearest ?? { ...answer, corrections: asked };
  }

  /** Whoever turns its pages stays with it, although meanwhile something may have all words. @throws DomainError `CURSOR.INVALID` */
  private async furtherOfNearest(
    query: SearchQuery,
    understood: UnderstoodQuery,
    viewer: Viewer,
  ): Promise<SearchAnswer> {
    const asked = await this.askBack.execute(query, understood, viewer);
    const nearest = await this.nearestWith(asked, query, understood, viewer);
    if (!nearest) throw new DomainError('CURSOR.INVALID', 'invalid');
    return nearest;
  }

  private async nearestWith(
    asked: readonly Correction[],
    query: SearchQuery,
    understood: UnderstoodQuery,
    viewer: Viewer,
  ): Promise<SearchAnswer | null> {
    const nearest = await this.nearest.execute(query, understood, viewer);
    if (!nearest) return null;
    const corrections = [...shown(understood.corrections, nearest.hits), ...asked];
    return { ...nearest, corrections, partial: true };
  }

  private async answer(
    query: SearchQuery,
    understood: UnderstoodQuery,
    viewer: Viewer,
  ): Promise<SearchAnswer> {
    const found = await this.hits.execute(query, understood, viewer);
    return { ...found, corrections: shown(understood.corrections, found.hits), partial: false };
  }

  /** Takes words that nobody spells so for slips, although their stems or parts are known. @returns null where that finds nothing either */
  private async lookAgain(
    query: SearchQuery,
    { corrections }: UnderstoodQuery,
    viewer: Viewer,
  ): Promise<SearchAnswer | null> {
    const doubted = await this.understand.execute(query, audienceFor(viewer), true);
    if (doubted.corrections.length === corrections.length) return null;
    const answer = await this.answer(query, doubted, viewer);
    return answer.total.count > 0 ? answer : null;
  }
}

/** The corrections by which these hits were found, each with the word that most of them have. */
function shown(corrections: readonly Correction[], hits: readonly SearchHit[]): Correction[] {
  return corrections.flatMap((correction) => {
    const counts = new Map<string, number>();
    for (const { word, meant, how } of hits.flatMap(({ matched }) => matched)) {
      if (word === correction.from && how === 'typo') counts.set(meant, (counts.get(meant) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most ? [{ ...correction, to: most[0] }] : [];
  });
}
