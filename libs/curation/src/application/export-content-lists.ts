import { Injectable } from '@nestjs/common';
import { ExportAdoptions, ExportInitiatives } from '#initiatives';
import { ExportListings } from '#listings';
import { ExportTopics } from '#topics';
import type { NetworkLists } from '../domain/network-file/index.js';

/** Topics that did not ship with the product, initiatives with their adoptions, and listings. */
@Injectable()
export class ExportContentLists {
  constructor(
    private readonly topics: ExportTopics,
    private readonly initiatives: ExportInitiatives,
    private readonly adoptions: ExportAdoptions,
    private readonly listings: ExportListings,
  ) {}

  async execute(): Promise<Pick<NetworkLists, 'topics' | 'initiatives' | 'adoptions' | 'listings'>> {
    return {
      topics: (await this.topics.execute()) as NetworkLists['topics'],
      initiatives: this.initiatives.execute() as NetworkLists['initiatives'],
      adoptions: this.adoptions.execute() as NetworkLists['adoptions'],
      listings: this.listings.execute() as NetworkLists['listings'],
    };
  }
}
