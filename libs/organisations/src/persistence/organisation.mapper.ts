import type { DerivedTopic, Organisation } from '../domain/organisation.js';
import type { DerivedTopicRow } from './derived-topic.row.js';
import type { OrganisationRow } from './organisation.row.js';

export function toOrganisation(row: OrganisationRow, derived: readonly DerivedTopicRow[]): Organisation {
  const derivedTopics: DerivedTopic[] = derived.map(({ topic, origin, originId, visibility }) => ({
    topic,
    origin,
    originId,
    visibility,
  }));
  return { ...row, derivedTopics, confirmedAt: row.confirmedAt?.toISOString() ?? null };
}

/** The way back; derived topics stand in rows of their own. */
export function toRow({ derivedTopics: _, ...organisation }: Organisation): OrganisationRow {
  const { confirmedAt } = organisation;
  return { ...organisation, confirmedAt: confirmedAt ? new Date(confirmedAt) : null } as OrganisationRow;
}
