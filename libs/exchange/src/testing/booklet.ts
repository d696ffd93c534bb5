import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { AdoptionDraft, InitiativeDraft } from '#initiatives';
import type { ListingDraft } from '#listings';
import {
  type MembershipDraft,
  NAME_KINDS,
  type NameKind,
  type OrganisationDraft,
  type RelationDraft,
} from '#organisations';
import type { AboutType } from '../domain/about.js';
import type { EventDraft } from '../domain/event.js';
import type { GuidingQuestionDraft } from '../domain/guiding-question.js';
import type { StatementDraft } from '../domain/statement.js';

/** Drafts of every list of a network file. */
export interface Network {
  readonly organisations: readonly OrganisationDraft[];
  readonly memberships: readonly MembershipDraft[];
  readonly relations: readonly RelationDraft[];
  readonly initiatives: readonly InitiativeDraft[];
  readonly adoptions: readonly AdoptionDraft[];
  readonly listings: readonly ListingDraft[];
  readonly guidingQuestions: readonly GuidingQuestionDraft[];
  readonly events: readonly EventDraft[];
  readonly statements: readonly StatementDraft[];
  readonly freeTexts: readonly StatementDraft[];
}

type FileOrganisation = Omit<OrganisationDraft, 'names'> & { names?: Partial<Record<NameKind, string[]>> };
type FileStatement = Omit<StatementDraft, 'about'> & { about?: string[] };

interface NetworkFile extends Omit<Network, 'organisations' | 'statements' | 'freeTexts'> {
  readonly organisations: readonly FileOrganisation[];
  readonly statements: readonly FileStatement[];
  readonly freeTexts: readonly FileStatement[];
}

/** The demo network as drafts, without the checks of an import. */
export function theBooklet(): Network {
  const path = join(import.meta.dirname, '../../../../network/booklet.yaml');
  const file = parse(readFileSync(path, 'utf8')) as NetworkFile;
  const typeOf = (id: string): AboutType => {
    if (file.organisations.some((one) => one.id === id)) return 'organisation';
    if (file.initiatives.some((one) => one.id === id)) return 'initiative';
    return file.listings.some((one) => one.id === id) ? 'listing' : 'topic';
  };
  const said = ({ about, ...statement }: FileStatement): StatementDraft => ({
    event: file.events[0]?.id,
    ...statement,
    about: about?.map((id) => ({ type: typeOf(id), slug: id })),
  });
  return {
    ...file,
    organisations: file.organisations.map(({ names, ...organisation }) => ({
      ...organisation,
      names: NAME_KINDS.flatMap((kind) =>
        (names?.[kind] ?? []).map((name) => ({ kind, name, language: 'de' })),
      ),
    })),
    statements: file.statements.map(said),
    freeTexts: file.freeTexts.map(said),
  };
}
