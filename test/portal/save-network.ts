import { type EventDraft, type GuidingQuestionDraft, type StatementDraft } from '#exchange';
import { SaveEvents, SaveGuidingQuestions, SaveStatements } from '#exchange';
import { type AdoptionDraft, type InitiativeDraft, SaveAdoptions, SaveInitiatives } from '#initiatives';
import { type ListingDraft, SaveListings } from '#listings';
import {
  type MembershipDraft,
  type OrganisationDraft,
  type RelationDraft,
  SaveMemberships,
  SaveOrganisations,
  SaveRelations,
} from '#organisations';
import { LoadShippedRegister, PlaceDirectory } from '#places';
import { NetworkWords, RebuildIndex } from '#search';
import { LoadShippedTree, TopicDirectory } from '#topics';
import type { TestPortal } from './open-test-portal.js';

/** What a test puts into a portal, as entries of a network file. */
export interface Network {
  readonly organisations?: readonly OrganisationDraft[];
  readonly memberships?: readonly MembershipDraft[];
  readonly relations?: readonly RelationDraft[];
  readonly initiatives?: readonly InitiativeDraft[];
  readonly adoptions?: readonly AdoptionDraft[];
  readonly listings?: readonly ListingDraft[];
  readonly questions?: readonly GuidingQuestionDraft[];
  readonly events?: readonly EventDraft[];
  readonly statements?: readonly StatementDraft[];
}

/** Loads the shipped register and topic tree, as every installation has them; takes a second. */
export async function loadShipped({ app }: TestPortal): Promise<void> {
  await app.get(LoadShippedRegister, { strict: false }).execute();
  await app.get(LoadShippedTree, { strict: false }).execute();
  await app.get(PlaceDirectory, { strict: false }).refresh();
  await app.get(TopicDirectory, { strict: false }).refresh();
}

/** Saves a network as an import would, and indexes it as the worker would. */
export async function saveNetwork({ app }: TestPortal, network: Network, day = '2026-01-01'): Promise<void> {
  const source = { name: 'network.yaml', date: new Date(`${day}T00:00:00.000Z`) };
  const any = { strict: false };
  await app.get(SaveOrganisations, any).execute(network.organisations ?? [], source);
  await app.get(SaveMemberships, any).execute(network.memberships ?? [], source);
  await app.get(SaveRelations, any).execute(network.relations ?? [], source);
  await app.get(SaveInitiatives, any).execute(network.initiatives ?? [], source);
  await app.get(SaveAdoptions, any).execute(network.adoptions ?? [], source);
  await app.get(SaveListings, any).execute(network.listings ?? [], source);
  await app.get(SaveGuidingQuestions, any).execute(network.questions ?? [], source);
  await app.get(SaveEvents, any).execute(network.events ?? [], source);
  await app.get(SaveStatements, any).execute(network.statements ?? [], source);
  await app.get(RebuildIndex, any).execute();
  // A portal looks for new words once a second.
  await app.get(NetworkWords, any).refresh();
}
