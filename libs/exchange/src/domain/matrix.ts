import type { OrganisationRef } from '#organisations';
import type { EventRef, QuestionRef } from './refs.js';

/**
 * `answered`: there is a statement. `free_text`: the member answered none of the questions but left a free text.
 * `not_answered`: asked and nothing said. `not_asked`: the question was not the event's, or the member no contributor.
 */
export type CellState = 'answered' | 'free_text' | 'not_answered' | 'not_asked';

/** One question put to one member; all texts are slugs. */
export interface MatrixCell {
  readonly question: string;
  readonly member: string;
  readonly state: CellState;
  readonly statements: readonly string[];
  /** Of a `free_text` cell; the same for all questions of the member. */
  readonly freeTexts: readonly string[];
}

/** Members and questions of the whole exchange, as one event sees them (EXC-04). */
export interface Matrix {
  readonly event: EventRef;
  /** The event's questions as they were put, then those that only other events put. */
  readonly questions: readonly (QuestionRef & { readonly isAsked: boolean })[];
  /** The event's contributors in their order, then everybody else who ever contributed or spoke. */
  readonly members: readonly (OrganisationRef & { readonly isContributor: boolean })[];
  /** Row by row: all members of the first question, then of the second. */
  readonly cells: readonly MatrixCell[];
}

/** What was said at the event; `question` is null for a free text. All texts are slugs. */
export interface Contribution {
  readonly slug: string;
  readonly by: string;
  readonly question: string | null;
}

/** The cells of a matrix by the rule of `CellState`. An answer counts even where nobody asked. */
export function matrixCells(
  questions: readonly { readonly slug: string; readonly isAsked: boolean }[],
  members: readonly { readonly slug: string; readonly isContributor: boolean }[],
  contributions: readonly Contribution[],
): MatrixCell[] {
  const answers = slugsBy(contributions, ({ by, question }) =>
    question === null ? null : `${by}/${question}`,
  );
  const freeTexts = slugsBy(contributions, ({ by, question }) => (question === null ? by : null));
  const answering = new Set(contributions.filter(({ question }) => question !== null).map(({ by }) => by));
  return questions.flatMap((question) =>
    members.map((member): MatrixCell => {
      const statements = answers.get(`${member.slug}/${question.slug}`) ?? [];
      const texts = answering.has(member.slug) ? [] : (freeTexts.get(member.slug) ?? []);
      const isAsked = question.isAsked && member.isContributor;
      const state = stateOf(statements.length > 0, isAsked, texts.length > 0);
      return {
        question: question.slug,
        member: member.slug,
        state,
        statements,
        freeTexts: state === 'free_text' ? texts : [],
      };
    }),
  );
}

function stateOf(hasStatement: boolean, isAsked: boolean, hasFreeText: boolean): CellState {
  if (hasStatement) return 'answered';
  if (!isAsked) return 'not_asked';
  return hasFreeText ? 'free_text' : 'not_answered';
}

function slugsBy(
  contributions: readonly Contribution[],
  keyOf: (contribution: Contribution) => string | null,
): Map<string, string[]> {
  const slugs = new Map<string, string[]>();
  for (const contribution of contributions) {
    const key = keyOf(contribution);
    if (key !== null) slugs.set(key, [...(slugs.get(key) ?? []), contribution.slug]);
  }
  return slugs;
}
