import { Injectable } from '@nestjs/common';
import type { Viewer } from '#platform';
import { audienceFor } from '../domain/index-audience.js';
import type { SearchQuery } from '../domain/search-query.js';
import { FindHits, type FoundHits } from './find-hits.js';
import { UnderstandQuery } from './understand-query.js';

/** Finds what has all words of a text: for pages that look something up by themselves, so nothing is kept as not found. */
@Injectable()
export class LookUpWords {
  constructor(
    private readonly understand: UnderstandQuery,
    private readonly hits: FindHits,
  ) {}

  /** Nothing that only comes near: a page says of these records that they are about the words. */
  async execute(query: SearchQuery, viewer: Viewer): Promise<FoundHits> {
    return this.hits.execute(query, await this.understand.execute(query, audienceFor(viewer)), viewer);
  }
}
