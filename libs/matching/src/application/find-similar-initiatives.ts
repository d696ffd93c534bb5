import { Injectable } from '@nestjs/common';
import { type AdoptionLine, type InitiativeView, ListAdoptions } from '#initiatives';
import { ReadOrganisations } from '#organisations';
import { audienceOf, type Viewer } from '#platform';
import { bandOf } from '../domain/band.js';
import { bestFirst } from '../domain/best-first-by-tens.js';
import type { EntryMatch } from '../domain/entry-match.js';
import { entryOfInitiative } from '../domain/entry-of.js';
import { scoreInitiatives } from '../domain/score-entry.js';
import { distanceBetween } from '../domain/signals/place.js';
import { topicsAndParents } from '../domain/topics-and-parents.js';
import { variedByBand } from '../domain/varied-by-band.js';
import { MatchContexts } from './match-contexts.js';
import { ProposeEntries } from './propose-entries.js';
import { Whereabouts } from './whereabouts.js';

/** Initiatives that are about the same, best first; by their texts alone where nobody gave them topics (MAT-05). */
@Injectable()
export class FindSimilarInitiatives {
  constructor(
    private readonly propose: ProposeEntries,
    private readonly contexts: MatchContexts,
    private readonly adoptions: ListAdoptions,
    private readonly organisations: ReadOrganisations,
    private readonly whereabouts: Whereabouts,
  ) {}

  /** Those of the same lead are left out: it knows them. */
  async execute(initiative: InitiativeView, limit: number, viewer: Viewer): Promise<EntryMatch[]> {
    const audience = audienceOf(viewer) === 'public' ? 'public' : 'member';
    const context = this.contexts.of(audience);
    const [mine] = await context.learned([entryOfInitiative(initiative)]);
    if (!mine) return [];
    const fields = topicsAndParents(mine.topics, context.ancestorsOf);
    const near = await context.nearTexts('initiative', mine.text);
    const query = { type: 'initiative', side: null, fields, near } as const;
    const found = await context.learned(await this.propose.candidates(mine.organisationId, query, viewer));
    const chains = await this.adoptions.chains([mine.id, ...found.map(({ id }) => id)]);
    const scored = found.flatMap((entry) => {
      const isTakenOver = became(chains.get(mine.id), entry.id) || became(chains.get(entry.id), mine.id);
      const { score, contributions } = scoreInitiatives(mine, entry, context, isTakenOver);
      const band = bandOf(score, 'initiative');
      const named = mine.topics.filter((topic) => entry.topics.includes(topic));
      return band === null
        ? []
        : [{ id: entry.id, lead: entry.organisationId, score, contributions, named, band }];
    });
    scored.sort(bestFirst);
    const shown = variedByBand(scored, 'initiative', ({ lead }) => lead).slice(0, limit);
    const leads = await this.organisations.forViewer(
      [mine.organisationId, ...shown.map(({ lead }) => lead)],
      viewer,
    );
    const here = leads.get(mine.organisationId);
    const matches = shown.flatMap(({ lead, ...match }) => {
      const organisation = leads.get(lead);
      if (!organisation) return [];
      const distanceKm =
        here === undefined
          ? null
          : distanceBetween(this.whereabouts.of(here), this.whereabouts.of(organisation));
      return [{ ...match, model: context.modelName, organisation, distanceKm, uncovered: [] }];
    });
    this.propose.shown(mine.organisationId, 'initiative', matches, viewer);
    return matches;
  }
}

function became(chain: readonly AdoptionLine[] | undefined, id: string): boolean {
  return chain?.some(({ as }) => as?.id === id) ?? false;
}
