import { Injectable } from '@nestjs/common';
import { SaveEvents, SaveGuidingQuestions, SaveStatements, type StatementDraft } from '#exchange';
import type { ImportSource, SaveResult } from '#platform';
import { ProposeTopics } from '#topics';
import type { FreeTextEntry, StatementEntry } from '../../domain/network-file/entries/statement.js';
import type { Appliers } from './applier.js';
import { ResolveAbout } from './resolve-about.js';

@Injectable()
export class ApplyExchange implements Pick<
  Appliers,
  'events' | 'guidingQuestions' | 'statements' | 'freeTexts'
> {
  constructor(
    private readonly saveEvents: SaveEvents,
    private readonly saveQuestions: SaveGuidingQuestions,
    private readonly saveStatements: SaveStatements,
    private readonly resolveAbout: ResolveAbout,
    private readonly proposeTopics: ProposeTopics,
  ) {}

  readonly events: Appliers['events'] = (entries, source) => this.saveEvents.execute(entries, source);

  readonly guidingQuestions: Appliers['guidingQuestions'] = (entries, source) =>
    this.saveQuestions.execute(entries, source);

  readonly statements: Appliers['statements'] = (entries, source) => this.say(entries, source);

  readonly freeTexts: Appliers['freeTexts'] = (entries, source) => this.say(entries, source);

  private async say(
    entries: readonly (StatementEntry | FreeTextEntry)[],
    source: ImportSource,
  ): Promise<SaveResult[]> {
    const spokenOf = await this.resolveAbout.execute(entries.flatMap(({ about = [] }) => about));
    const topics = [...spokenOf.values()].filter(({ type }) => type === 'topic');
    await this.proposeTopics.execute(
      topics.map(({ slug }) => slug),
      source.name,
    );
    const drafts = entries.map(({ about = [], ...entry }): StatementDraft => ({
      ...entry,
      about: about.flatMap((id) => spokenOf.get(id) ?? []),
    }));
    return this.saveStatements.execute(drafts, source);
  }
}
