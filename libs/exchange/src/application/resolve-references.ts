import { Injectable } from '@nestjs/common';
import { ResolveInitiatives } from '#initiatives';
import { ResolveListings } from '#listings';
import { ResolveSlugs } from '#organisations';
import { DomainError } from '#platform';
import { type AboutDraft, type AboutKey, aboutKey, type AboutType } from '../domain/about.js';
import { EventStore } from '../persistence/event-store.js';
import { GuidingQuestionStore } from '../persistence/guiding-question-store.js';

/** Finds the id of what a file names by slug. */
export type IdOf = (slug: string) => string;

/**
 * Everything that entries of the exchange refer to. One statement for each kind, whatever the number of slugs.
 * All methods throw DomainError `EXCHANGE.UNKNOWN_REFERENCE` with the type and slug that is not there.
 */
@Injectable()
export class ResolveReferences {
  constructor(
    private readonly resolveOrganisations: ResolveSlugs,
    private readonly resolveInitiatives: ResolveInitiatives,
    private readonly resolveListings: ResolveListings,
    private readonly eventStore: EventStore,
    private readonly questionStore: GuidingQuestionStore,
  ) {}

  organisations(slugs: readonly string[]): Promise<IdOf> {
    return lookUp('organisation', slugs, (wanted) => this.resolveOrganisations.execute(wanted));
  }

  events(slugs: readonly string[]): Promise<IdOf> {
    return lookUp('event', slugs, async (wanted) => bySlug(await this.eventStore.bySlugs(wanted)));
  }

  questions(slugs: readonly string[]): Promise<IdOf> {
    return lookUp('guidingQuestion', slugs, async (wanted) =>
      bySlug(await this.questionStore.bySlugs(wanted)),
    );
  }

  /** How what statements speak of is kept. */
  async about(drafts: readonly AboutDraft[]): Promise<(draft: AboutDraft) => AboutKey> {
    const slugs = (type: AboutType) => drafts.filter((draft) => draft.type === type).map(({ slug }) => slug);
    const ids: Record<AboutType, IdOf> = {
      organisation: await this.organisations(slugs('organisation')),
      initiative: await lookUp('initiative', slugs('initiative'), (wanted) =>
        this.resolveInitiatives.execute(wanted),
      ),
      listing: await lookUp('listing', slugs('listing'), (wanted) => this.resolveListings.execute(wanted)),
      event: await this.events(slugs('event')),
      topic: (slug) => slug,
    };
    return ({ type, slug }) => aboutKey(type, ids[type](slug));
  }
}

async function lookUp(
  type: string,
  slugs: readonly string[],
  resolve: (slugs: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<IdOf> {
  const ids = slugs.length === 0 ? new Map<string, string>() : await resolve(slugs);
  return (slug) => {
    const id = ids.get(slug);
    if (id === undefined) throw new DomainError('EXCHANGE.UNKNOWN_REFERENCE', 'invalid', { type, slug });
    return id;
  };
}

function bySlug(found: readonly { slug: string; id: string }[]): Map<string, string> {
  return new Map(found.map(({ slug, id }) => [slug, id]));
}
