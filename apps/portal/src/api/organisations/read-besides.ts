import { Injectable } from '@nestjs/common';
import { ReadUnconfirmed } from '#curation';
import { FindLogo, type LogoFacts, type OrganisationView } from '#organisations';
import { ReadTopicSources, type TopicSourceRefs } from './topic-source-refs.js';

/** What a profile tells besides the organisation's own fields. */
export interface Besides {
  readonly sources: TopicSourceRefs;
  /** ISO 8601. */
  readonly unconfirmedSince: string | null;
  readonly logo: LogoFacts | null;
}

@Injectable()
export class ReadBesides {
  constructor(
    private readonly topicSources: ReadTopicSources,
    private readonly unconfirmed: ReadUnconfirmed,
    private readonly logos: FindLogo,
  ) {}

  async execute(found: OrganisationView): Promise<Besides> {
    const [sources, since, logo] = await Promise.all([
      this.topicSources.execute(found),
      this.unconfirmed.since(found.id),
      this.logos.facts(found.id),
    ]);
    return { sources, unconfirmedSince: since?.toISOString() ?? null, logo };
  }
}
