import { Injectable } from '@nestjs/common';
import { ListGuidingQuestions, ReadEvents } from '#exchange';
import { ResolveInitiatives } from '#initiatives';
import { ResolveListings } from '#listings';
import type { ReferableList } from '../domain/network-file/lists.js';

/** Which initiatives, listings, events and guiding questions are already there. */
@Injectable()
export class KnownContent {
  constructor(
    private readonly initiatives: ResolveInitiatives,
    private readonly listings: ResolveListings,
    private readonly events: ReadEvents,
    private readonly questions: ListGuidingQuestions,
  ) {}

  async existing(
    list: Exclude<ReferableList, 'organisations' | 'topics'>,
    ids: readonly string[],
  ): Promise<ReadonlySet<string>> {
    switch (list) {
      case 'initiatives':
        return new Set((await this.initiatives.execute(ids)).keys());
      case 'listings':
        return new Set((await this.listings.execute(ids)).keys());
      case 'events':
        return new Set((await this.events.idsBySlug(ids)).keys());
      case 'guidingQuestions': {
        const known = new Set((await this.questions.all()).map(({ slug }) => slug));
        return new Set(ids.filter((id) => known.has(id)));
      }
    }
  }
}
