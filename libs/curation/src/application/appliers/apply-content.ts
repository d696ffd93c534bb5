import { Injectable } from '@nestjs/common';
import { SaveAdoptions, SaveInitiatives } from '#initiatives';
import { SaveListings } from '#listings';
import { ProposeTopics, SaveTopics } from '#topics';
import type { Appliers } from './applier.js';

@Injectable()
export class ApplyContent implements Pick<Appliers, 'topics' | 'initiatives' | 'adoptions' | 'listings'> {
  constructor(
    private readonly saveTopics: SaveTopics,
    private readonly proposeTopics: ProposeTopics,
    private readonly saveInitiatives: SaveInitiatives,
    private readonly saveAdoptions: SaveAdoptions,
    private readonly saveListings: SaveListings,
  ) {}

  readonly topics: Appliers['topics'] = (entries, source) => this.saveTopics.execute(entries, source);

  readonly initiatives: Appliers['initiatives'] = async (entries, source) => {
    await this.proposeTopics.execute(
      entries.flatMap(({ topics = [] }) => topics),
      source.name,
    );
    return this.saveInitiatives.execute(entries, source);
  };

  readonly adoptions: Appliers['adoptions'] = (entries, source) =>
    this.saveAdoptions.execute(entries, source);

  readonly listings: Appliers['listings'] = async (entries, source) => {
    await this.proposeTopics.execute(
      entries.flatMap(({ topics = [] }) => topics),
      source.name,
    );
    return this.saveListings.execute(entries, source);
  };
}
