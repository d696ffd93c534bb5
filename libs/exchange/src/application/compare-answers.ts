import { Injectable } from '@nestjs/common';
import { ReadInitiatives, ResolveInitiatives } from '#initiatives';
import type { OrganisationRef } from '#organisations';
import type { Viewer } from '#platform';
import { compareAnswers, type Comparison } from '../domain/compare-answers.js';
import type { StatementView } from '../domain/statement.js';

/** What answers share and what only one says, by the topics of what they speak of. */
@Injectable()
export class CompareAnswers {
  constructor(
    private readonly resolveInitiatives: ResolveInitiatives,
    private readonly initiatives: ReadInitiatives,
  ) {}

  /** @param answers to one question */
  async execute(answers: readonly StatementView[], viewer: Viewer): Promise<Comparison<OrganisationRef>> {
    const slugs = answers.flatMap(({ about }) =>
      about.filter(({ type }) => type === 'initiative').map(({ slug }) => slug),
    );
    const ids = await this.resolveInitiatives.execute(slugs);
    const views = await this.initiatives.forViewer([...ids.values()], viewer);
    const topicsOf = new Map([...views.values()].map(({ slug, topics }) => [slug, topics]));
    return compareAnswers(
      answers.map(({ by, about }) => ({
        member: by,
        topics: about.flatMap(({ type, slug }) => (type === 'topic' ? [slug] : (topicsOf.get(slug) ?? []))),
      })),
    );
  }
}
