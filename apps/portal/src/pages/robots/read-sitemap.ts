import { Injectable } from '@nestjs/common';
import { ListEvents, ListGuidingQuestions } from '#exchange';
import { ReadInitiatives } from '#initiatives';
import { ReadOrganisations } from '#organisations';
import { TopicDirectory } from '#topics';
import { type AddressedType, addressOf } from '../../addresses/address-of.js';

export const SITEMAP_PARTS = ['pages', 'topics', 'organisations', 'initiatives', 'exchange'] as const;
export type SitemapPart = (typeof SITEMAP_PARTS)[number];

/** More than this no sitemap may hold (sitemaps.org). */
const MOST_ADDRESSES = 50_000;
/** Events on a list for crawlers; their questions lead to the rest. */
const MOST_EVENTS = 1_000;

/** Pages that are there whatever the network holds. */
const PAGES = [
  '/',
  '/organisationen',
  '/initiativen',
  '/themen',
  '/biete-suche',
  '/netzwerke',
  '/erfahrungen',
  '/karte',
  '/hilfe',
  '/datenquellen',
  '/impressum',
  '/datenschutz',
  '/barrierefreiheit',
];

/**
 * German paths of what everybody may see. Offers, needs and statements come and go, or stand together on a page: crawlers reach
 * them from there.
 */
@Injectable()
export class ReadSitemap {
  constructor(
    private readonly organisations: ReadOrganisations,
    private readonly initiatives: ReadInitiatives,
    private readonly listEvents: ListEvents,
    private readonly listQuestions: ListGuidingQuestions,
    private readonly topics: TopicDirectory,
  ) {}

  async execute(part: SitemapPart): Promise<string[]> {
    const paths = await this.pathsOf(part);
    return paths.slice(0, MOST_ADDRESSES);
  }

  private async pathsOf(part: SitemapPart): Promise<string[]> {
    switch (part) {
      case 'pages':
        return PAGES;
      case 'topics':
        return addresses('topic', this.topics.current.all);
      case 'organisations': {
        const refs = await this.organisations.refs(await this.organisations.ids());
        return addresses('organisation', [...refs.values()]);
      }
      case 'initiatives': {
        const refs = await this.initiatives.refs(await this.initiatives.ids());
        return addresses('initiative', [...refs.values()]);
      }
      case 'exchange': {
        const events = await this.listEvents.execute({ cursor: null, limit: MOST_EVENTS });
        const questions = await this.listQuestions.all();
        return [...addresses('event', events.items), ...addresses('question', questions)];
      }
    }
  }
}

export function isSitemapPart(text: string): text is SitemapPart {
  return (SITEMAP_PARTS as readonly string[]).includes(text);
}

/** In the order of their slugs, so that the same content is the same file. */
function addresses(type: AddressedType, things: readonly { readonly slug: string }[]): string[] {
  return things.map(({ slug }) => addressOf(type, slug)).sort();
}
