import { RequestError, searchText } from '../../edge/index.js';
import type { Frame } from '../../ui/index.js';

/** Why a question is not searched for. */
export interface Refusal {
  /** For whoever asked, at the field. */
  readonly text: string;
  readonly cause: unknown;
}

/** Whether a question is longer than any may be; null: it may be asked. */
export function refuseQuestion(question: string, { messages, format }: Frame): Refusal | null {
  const { error } = searchText.safeParse(question);
  const [issue] = error?.issues ?? [];
  if (!issue) return null;
  const t = messages.search.refused;
  const words = question.match(/\S+/g)?.length ?? 0;
  const text =
    issue.code === 'too_big'
      ? t.tooLong(String(issue.maximum), format.number(question.length))
      : t.tooManyWords(String(issue.code === 'custom' ? issue.params?.['most'] : ''), format.number(words));
  return {
    text,
    cause: new RequestError(400, 'REQUEST.INVALID', { errors: [{ path: 'q', message: text }] }),
  };
}
