import type { OrganisationRef } from '#organisations';
import type { Provenance } from '#platform';
import type { DateRange, EventDate } from './event-date.js';
import type { QuestionRef } from './refs.js';

/** What a file says of an event. Absent and empty values say nothing and leave what is there. */
export interface EventDraft {
  /** The slug, and the key under which a later import finds it again. */
  readonly id: string;
  readonly title: string;
  /** Slug of an organisation, as are those of moderation and contributors. */
  readonly host?: string | null;
  /** AGS. */
  readonly place?: string | null;
  readonly date?: EventDate | Partial<DateRange> | null;
  readonly theme?: string | null;
  readonly moderation?: readonly string[];
  readonly contributors?: readonly string[];
  /** Slugs of guiding questions, each put to every contributor. */
  readonly questions?: readonly string[];
}

/** The fields that an import or an editor sets. */
export interface EventFields {
  readonly title: string;
  /** Ids of organisations. */
  readonly host: string | null;
  readonly moderation: readonly string[];
  readonly contributors: readonly string[];
  readonly place: string | null;
  readonly date: EventDate | null;
  readonly theme: string | null;
  /** Ids of guiding questions. */
  readonly questions: readonly string[];
}

/** An event as stored. */
export interface StoredEvent extends EventFields {
  readonly id: string;
  readonly slug: string;
  readonly provenance: Provenance;
}

export const EMPTY_EVENT: EventFields = {
  title: '',
  host: null,
  moderation: [],
  contributors: [],
  place: null,
  date: null,
  theme: null,
  questions: [],
};

/** What everybody may know of an event. Organisations that are no longer active are left out. */
export interface EventView extends Omit<EventFields, 'host' | 'moderation' | 'contributors' | 'questions'> {
  readonly id: string;
  readonly slug: string;
  readonly host: OrganisationRef | null;
  readonly moderation: readonly OrganisationRef[];
  readonly contributors: readonly OrganisationRef[];
  readonly questions: readonly QuestionRef[];
  readonly provenance: Provenance;
}

/** The one way an event leaves this slice. */
export function projectEvent(
  event: StoredEvent,
  organisations: ReadonlyMap<string, OrganisationRef>,
  questions: ReadonlyMap<string, QuestionRef>,
): EventView {
  const { host, moderation, contributors } = event;
  const shown = (ids: readonly string[]) => ids.flatMap((id) => organisations.get(id) ?? []);
  return {
    ...event,
    host: (host && organisations.get(host)) || null,
    moderation: shown(moderation),
    contributors: shown(contributors),
    questions: event.questions.flatMap((id) => questions.get(id) ?? []),
  };
}
