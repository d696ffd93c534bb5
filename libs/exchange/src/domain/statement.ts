import type { OrganisationRef } from '#organisations';
import type { Provenance } from '#platform';
import type { AboutDraft, AboutKey, AboutRef } from './about.js';
import type { EventRef, QuestionRef } from './refs.js';

/** What a file says of a statement or free text. Absent and empty values say nothing and leave what is there. */
export interface StatementDraft {
  /** The slug, and the key under which a later import finds it again; statements and free texts share them. */
  readonly id: string;
  /** Slug of an organisation. */
  readonly by: string;
  /** The role of whoever spoke, as it was then. */
  readonly role?: string | null;
  /** Slug of the guiding question it answers; without one it is a free text. */
  readonly question?: string | null;
  /** Slug of the event at which it was said. */
  readonly event?: string | null;
  readonly summary?: string | null;
  readonly quote?: string | null;
  /** Where the source says it, such as `68-72`. */
  readonly lines?: string | null;
  readonly about?: readonly AboutDraft[];
}

/** Lengths in characters (code points) and numbers of entries; the same for a file, a form and a program. */
export const STATEMENT_LIMITS = { role: 200, summary: 2_000, quote: 5_000, lines: 15, about: 50 } as const;

/** The fields that an import or an editor sets. */
export interface StatementFields {
  /** Ids of the organisation, the question and the event. */
  readonly by: string;
  readonly question: string | null;
  readonly event: string | null;
  readonly role: string | null;
  readonly summary: string | null;
  readonly quote: string | null;
  readonly lines: string | null;
  readonly about: readonly AboutKey[];
}

/** A statement as stored. */
export interface Statement extends StatementFields {
  readonly id: string;
  readonly slug: string;
  readonly provenance: Provenance;
  /** Whether its organisation was active when this was last looked at; lists filter by it, every read checks it again. */
  readonly shown: boolean;
  /** Taken back by an editor: kept for its history, and nobody else knows of it. */
  readonly withdrawn: boolean;
  readonly version: number;
}

export const EMPTY_STATEMENT: StatementFields = {
  by: '',
  question: null,
  event: null,
  role: null,
  summary: null,
  quote: null,
  lines: null,
  about: [],
};

/** What everybody may know of a statement. `question` is null for a free text. */
export interface StatementView extends Omit<StatementFields, 'by' | 'question' | 'event' | 'about'> {
  readonly id: string;
  readonly slug: string;
  readonly by: OrganisationRef;
  /** To be handed in again with changes. */
  readonly version: number;
  readonly question: QuestionRef | null;
  readonly event: EventRef | null;
  /** What it speaks of, as far as that is shown itself. */
  readonly about: readonly AboutRef[];
  readonly provenance: Provenance;
}

/** Everything that statements refer to, by id or key. */
export interface StatementReferences {
  readonly organisations: ReadonlyMap<string, OrganisationRef>;
  readonly questions: ReadonlyMap<string, QuestionRef>;
  readonly events: ReadonlyMap<string, EventRef>;
  readonly about: ReadonlyMap<AboutKey, AboutRef>;
}

/** The one way a statement leaves this slice; null when its organisation is not active, or it was withdrawn. */
export function projectStatement(
  statement: Statement,
  references: StatementReferences,
): StatementView | null {
  const by = references.organisations.get(statement.by);
  if (!by || statement.withdrawn) return null;
  const { id, slug, role, question, event, summary, quote, lines, provenance, version } = statement;
  return {
    id,
    slug,
    version,
    by,
    role,
    question: (question && references.questions.get(question)) || null,
    event: (event && references.events.get(event)) || null,
    summary,
    quote,
    lines,
    about: statement.about.flatMap((key) => references.about.get(key) ?? []),
    provenance,
  };
}
