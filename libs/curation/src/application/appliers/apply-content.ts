import { Injectable } from '@nestjs/common';
import { SaveAdoptions, SaveInitiatives } from '#initiatives';
import { SaveListings } from '#listings';
import { SaveTopics } from '#topics';
import type { Appliers } from './applier.js';
import { ProposeShownTopics } from './propose-shown-topics.js';

@Injectable()
export class ApplyContent implements Pick<Appliers, 'topics' | 'initiatives' | 'adoptions' | 'listings'> {
  constructor(
    private readonly saveTopics: SaveTopics,
    private readonly proposeTopics: ProposeShownTopics,
    private readonly saveInitiatives: SaveInitiatives,
    private readonly saveAdoptions: SaveAdoptions,
    private readonly saveListings: SaveListings,
  ) {}

  readonly topics: Appliers['topics'] = (entries, source) => this.saveTopics.execute(entries, source);

  readonly initiatives: Appliers['initiatives'] = async (entries, source) => {
    const saved = await this.saveInitiatives.execute(entries, source);
    await this.proposeTopics.ofInitiatives(entries, source);
    return saved;
  };

  readonly adoptions: Appliers['adoptions'] = (entries, source) =>
    this.saveAdoptions.execute(entries, source);

  readonly listings: Appliers['listings'] = async (entries, source) => {
    await this.proposeTopics.ofListings(entries, source);
    return this.saveListings.execute(entries, source);
  };
}
