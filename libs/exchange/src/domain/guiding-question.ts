import type { Provenance } from '#platform';
import type { EventRef } from './refs.js';

/** What a file says of a guiding question. Absent and empty values say nothing and leave what is there. */
export interface GuidingQuestionDraft {
  /** The slug, and the key under which a later import finds it again. */
  readonly id: string;
  readonly text: string;
  readonly aliases?: readonly string[];
  readonly onAgenda?: string | null;
}

/** The fields that an import or an editor sets. */
export interface GuidingQuestionFields {
  /** The canonical wording. */
  readonly text: string;
  /** Other wordings under which the same question was put. */
  readonly aliases: readonly string[];
  /** The wording of the printed agenda. */
  readonly onAgenda: string | null;
}

/** A guiding question: the same one at every event that puts it. */
export interface GuidingQuestion extends GuidingQuestionFields {
  readonly id: string;
  readonly slug: string;
  readonly provenance: Provenance;
}

export const EMPTY_QUESTION: GuidingQuestionFields = { text: '', aliases: [], onAgenda: null };

/** A question with where it was put and how many answers it got. */
export interface QuestionLine extends GuidingQuestion {
  readonly events: readonly EventRef[];
  readonly answerCount: number;
}
