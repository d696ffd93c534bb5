import type { Frame } from '../../ui/index.js';

/** What is said about input, for a form: it takes what people type, where a program is told of one way alone. */
export function formTexts({ messages: { errors } }: Pick<Frame, 'messages'>) {
  return { ...errors.input, ...errors.typed };
}
