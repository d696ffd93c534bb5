import { Injectable } from '@nestjs/common';
import type { AdoptionLine, InitiativeView } from '#initiatives';
import type { Language } from '#messages';
import { TopicDirectory } from '#topics';
import { presentOrganisationRef, presentRef, presentTopics } from '../parts/ref.presenter.js';

/** What of an initiative's projection leaves through the API. */
@Injectable()
export class InitiativePresenter {
  constructor(private readonly topics: TopicDirectory) {}

  /** @param adoptionCount absent where nobody took it over */
  summary(view: InitiativeView, adoptionCount: number | undefined, language: Language) {
    return {
      ...presentRef('initiative', view.slug, view.title),
      lead: presentOrganisationRef(view.lead),
      partners: view.partners.map(presentOrganisationRef),
      state: view.state,
      period: view.period,
      topics: presentTopics(view.topics, this.topics, language),
      summary: view.summary,
      adoptionCount: adoptionCount ?? 0,
    };
  }

  profile(view: InitiativeView, adoptionCount: number | undefined, language: Language) {
    const { id, targetGroups, text, resources, links, provenance, editedAt } = view;
    return {
      ...this.summary(view, adoptionCount, language),
      id,
      targetGroups,
      text,
      resources,
      links,
      provenance,
      freshness: { editedAt },
    };
  }
}

export function presentAdoption(line: AdoptionLine) {
  const { organisation, stage, as, outcome, reason, note, added, origin } = line;
  return {
    organisation: presentOrganisationRef(organisation),
    stage,
    as: as && presentRef('initiative', as.slug, as.title),
    outcome,
    reason,
    note,
    added,
    origin,
  };
}
