import { Injectable } from '@nestjs/common';
import { PlaceDirectory } from '#places';
import { ReadyAhead } from '#platform';
import { SearchEngine } from '../domain/search-engine.js';
import { Rehearse } from './rehearse.js';
import { UnderstandQuery } from './understand-query.js';

/** A misspelled compound: reading it takes every list of words there is. */
const QUESTION = { text: 'Wärmeplanugn', typing: false, verbatim: false };
const PLACE = 'Heidelbreg';

/** Asks the first question itself, so that nobody waits for lists of words to be made ready, has the engine take in its index, and rehearses. */
@Injectable()
export class WarmSearch extends ReadyAhead {
  constructor(
    private readonly understand: UnderstandQuery,
    private readonly places: PlaceDirectory,
    private readonly engine: SearchEngine,
    private readonly rehearse: Rehearse,
  ) {
    super();
  }

  override soon(): void {
    this.engine.willHold();
    super.soon();
  }

  protected async make(): Promise<void> {
    await this.understand.execute(QUESTION, 'public');
    this.places.search(PLACE, 1);
    await this.engine.hold(() => this.isEnding);
    await this.rehearse.execute(() => this.isEnding);
  }
}
