import { refusalSentences } from '#messages';
import { DomainError } from '#platform';

/** Says in one sentence, German and English, why there is no portal and what to do. */
export function refuse(error: unknown): void {
  if (!(error instanceof DomainError)) console.error(error);
  for (const sentence of refusalSentences(error)) console.error(sentence);
}
