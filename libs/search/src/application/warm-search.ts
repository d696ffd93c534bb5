import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { UnderstandQuery } from './understand-query.js';

/** A misspelled compound: reading it takes every list of words there is. */
const QUESTION = { text: 'Wärmeplanugn', typing: false, verbatim: false };

/** Asks the first question itself, so that nobody waits for lists of words to be made ready. */
@Injectable()
export class WarmSearch implements OnApplicationBootstrap {
  constructor(
    private readonly understand: UnderstandQuery,
    private readonly http: HttpAdapterHost,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.http.httpAdapter) await this.understand.execute(QUESTION, 'public');
  }
}
