import { Injectable } from '@nestjs/common';
import { type Added, inBatches, isVisible, withoutEmpty } from '#platform';
import type { Organisation } from '../domain/organisation.js';
import type { OrganisationDraft } from '../domain/organisation-draft.js';
import type { OrganisationView } from '../domain/organisation-view.js';
import { projectOrganisation } from '../domain/project-organisation.js';
import { OrganisationStore } from '../persistence/organisation-store.js';
import type { LogoDraft } from '../domain/logo/logo-draft.js';
import { LogoStore } from '../persistence/logo-store.js';
import { FollowMergers } from './follow-mergers.js';

/** Organisations read at a time. */
const BATCH = 500;

/** What the public may see of all organisations, as entries of a network file, by slug. */
@Injectable()
export class ExportOrganisations {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly mergers: FollowMergers,
    private readonly logos: LogoStore,
  ) {}

  /** Withdrawn ones are left out, as are merged ones that lead nowhere. */
  async *execute(): AsyncGenerator<OrganisationDraft> {
    const after = (slug: string, size: number) => this.organisations.after(slug, size);
    for await (const batch of inBatches(after, BATCH)) {
      const merged = await this.mergers.execute(batch.filter(({ status }) => status === 'merged'));
      const pictured = await this.logos.among(batch.map(({ id }) => id));
      for (const organisation of batch) {
        // One picture at a time: those of a batch would fill the memory.
        const logo = pictured.has(organisation.id) ? await this.logoOf(organisation) : {};
        if (organisation.status === 'active') yield { ...activeDraft(organisation), ...logo };
        else if (merged.has(organisation.id)) yield mergedDraft(organisation);
      }
    }
  }

  private async logoOf({ id }: Organisation): Promise<{ logo?: LogoDraft }> {
    const logo = await this.logos.find(id);
    return logo ? { logo: { picture: logo.image, ...withoutEmpty({ alt: logo.alt }) } } : {};
  }
}

function activeDraft(organisation: Organisation): OrganisationDraft {
  const view = projectOrganisation(organisation, 'public');
  const { names, ags, seat, area, unit, summary, text, identifiers, website, links, lat, lon } = view;
  const { formerSlugs, seen, visibility } = organisation;
  const said = withoutEmpty({
    names,
    ags,
    seat,
    area,
    unit,
    summary,
    text,
    topics: ownTopics(view),
    identifiers,
    website,
    links,
    openForCooperation: view.openForCooperation || null,
    paused: (organisation.paused && isVisible('paused', visibility, 'public')) || null,
    formerSlugs,
    lat,
    lon,
    seen,
    added: publicPaths(organisation),
  }) as Partial<OrganisationDraft>;
  return { id: view.slug, name: view.name, kinds: view.kinds, ...said };
}

/** What keeps its old address leading to where it went, and no more. */
function mergedDraft({ slug, name, kinds, mergedInto, formerSlugs }: Organisation): OrganisationDraft {
  return { id: slug, name, kinds, status: 'merged', mergedInto, ...withoutEmpty({ formerSlugs }) };
}

/** Topics that follow from initiatives and listings come back with those. */
function ownTopics({ topics }: OrganisationView): string[] {
  return topics
    .filter(({ sources }) => sources.some(({ origin }) => origin === 'own'))
    .map(({ topic }) => topic);
}

/** A path would tell that a hidden field has a value. */
function publicPaths({ added, visibility }: Organisation): Added | null {
  return Array.isArray(added) ? added.filter((path) => isVisible(path, visibility, 'public')) : added;
}
