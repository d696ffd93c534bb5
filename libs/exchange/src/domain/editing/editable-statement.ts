import type { AboutDraft } from '../about.js';
import type { Statement, StatementReferences } from '../statement.js';

/** A statement as its editor finds it in a form, in the shape in which changes are told. */
export interface EditableStatement {
  readonly slug: string;
  /** To be handed in again with the changes. */
  readonly version: number;
  readonly withdrawn: boolean;
  /** Whether the fields hold changes of this editor that wait for approval. */
  readonly isPending?: boolean;
  readonly role: string | null;
  /** Slugs. */
  readonly question: string | null;
  readonly event: string | null;
  readonly summary: string | null;
  readonly quote: string | null;
  readonly lines: string | null;
  readonly about: readonly AboutDraft[];
}

/** No field of a statement can be restricted: every editor sees the same. What it speaks of is told as far as that is shown. */
export function toEditable(
  statement: Statement,
  { questions, events, about }: Pick<StatementReferences, 'questions' | 'events' | 'about'>,
): EditableStatement {
  const { slug, version, withdrawn, role, summary, quote, lines } = statement;
  return {
    slug,
    version,
    withdrawn,
    role,
    question: questions.get(statement.question ?? '')?.slug ?? null,
    event: events.get(statement.event ?? '')?.slug ?? null,
    summary,
    quote,
    lines,
    about: statement.about.flatMap((key) => {
      const ref = about.get(key);
      return ref ? [{ type: ref.type, slug: ref.slug }] : [];
    }),
  };
}
