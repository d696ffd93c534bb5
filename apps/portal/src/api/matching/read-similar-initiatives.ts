import { Injectable } from '@nestjs/common';
import { type InitiativeRef, type InitiativeView, ReadInitiatives } from '#initiatives';
import { DescribeEntries, type DescribedEntry, FindSimilarInitiatives } from '#matching';
import type { Language } from '#messages';
import type { Viewer } from '#platform';

/** A similar initiative in words. */
export interface SimilarInitiative {
  readonly match: DescribedEntry;
  readonly initiative: InitiativeRef;
}

/** What page, API and table show of the initiatives that are like one. */
@Injectable()
export class ReadSimilarInitiatives {
  constructor(
    private readonly findSimilar: FindSimilarInitiatives,
    private readonly describe: DescribeEntries,
    private readonly initiatives: ReadInitiatives,
  ) {}

  async execute(
    initiative: InitiativeView,
    limit: number,
    viewer: Viewer,
    language: Language,
  ): Promise<SimilarInitiative[]> {
    const found = await this.findSimilar.execute(initiative, limit, viewer);
    const refs = await this.initiatives.refs(found.map(({ id }) => id));
    return this.describe.execute('initiatives', found, viewer, language).flatMap((match) => {
      const ref = refs.get(match.id);
      return ref ? [{ match, initiative: ref }] : [];
    });
  }
}
