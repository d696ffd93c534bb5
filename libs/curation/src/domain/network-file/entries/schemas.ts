import type { ListName } from '../lists.js';
import { adoption, type AdoptionEntry } from './adoption.js';
import { event, type EventEntry } from './event.js';
import { guidingQuestion, type GuidingQuestionEntry } from './guiding-question.js';
import { initiative, type InitiativeEntry } from './initiative.js';
import { listing, type ListingEntry } from './listing.js';
import { membership, type MembershipEntry } from './membership.js';
import { organisation, type OrganisationEntry } from './organisation.js';
import { relation, type RelationEntry } from './relation.js';
import { freeText, type FreeTextEntry, statement, type StatementEntry } from './statement.js';
import { topic, type TopicEntry } from './topic.js';

/** The type of an entry of each list, as it is after reading: without nulls and empties. */
export interface EntryTypes {
  topics: TopicEntry;
  organisations: OrganisationEntry;
  memberships: MembershipEntry;
  relations: RelationEntry;
  initiatives: InitiativeEntry;
  adoptions: AdoptionEntry;
  listings: ListingEntry;
  events: EventEntry;
  guidingQuestions: GuidingQuestionEntry;
  statements: StatementEntry;
  freeTexts: FreeTextEntry;
}

export type EntryOf<L extends ListName> = EntryTypes[L];

/** The schema of an entry of each list. */
export const SCHEMAS = {
  topics: topic,
  organisations: organisation,
  memberships: membership,
  relations: relation,
  initiatives: initiative,
  adoptions: adoption,
  listings: listing,
  events: event,
  guidingQuestions: guidingQuestion,
  statements: statement,
  freeTexts: freeText,
} as const satisfies Record<ListName, unknown>;
