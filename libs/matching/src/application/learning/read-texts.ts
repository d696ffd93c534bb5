import { Injectable } from '@nestjs/common';
import { type OrganisationView, ReadOrganisations } from '#organisations';
import { groupBy } from '#platform';
import { type NetworkText, saidOf } from '../../domain/learning/network-text.js';
import { type EntryTexts, TextSourceStore } from '../../persistence/learning/text-source-store.js';
import type { ProfileAudience } from '../../persistence/match-profile-store.js';

/** Gathers the texts of organisations and of what they lead, offer and seek, as one audience may know them. */
@Injectable()
export class ReadTexts {
  constructor(
    private readonly organisations: ReadOrganisations,
    private readonly sources: TextSourceStore,
  ) {}

  /** A few hundred organisations at a time; those that are not shown have no texts. Always in the same order. */
  async execute(organisationIds: readonly string[], audience: ProfileAudience): Promise<NetworkText[]> {
    const views = await this.organisations.forAudience(organisationIds, audience);
    const entries = await this.sources.entriesOf([...views.keys()], audience);
    const byOwner = groupBy(entries, ({ organisationId }) => organisationId);
    const known = organisationIds.flatMap((id) => views.get(id) ?? []);
    return [
      ...known.map((view) => textOfOrganisation(view, byOwner.get(view.id) ?? [])),
      ...entries.map(textOfEntry),
    ];
  }
}

function textOfOrganisation(view: OrganisationView, entries: readonly EntryTexts[]): NetworkText {
  const own = saidOf([view.summary, view.text]);
  const topics = view.topics
    .filter(({ sources }) => sources.some(({ origin }) => origin === 'own'))
    .map(({ topic }) => topic);
  const texts = [...own, ...entries.flatMap((entry) => saidOf(entry.texts))];
  return { type: 'organisation', id: view.id, texts, own, topics };
}

function textOfEntry({ type, id, texts, topics }: EntryTexts): NetworkText {
  const own = saidOf(texts);
  return { type, id, texts: own, own, topics };
}
