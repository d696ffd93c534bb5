import { messagesOf, startRefusal } from '#messages';
import { DomainError } from '#platform';

/** Says in one sentence, German and English, why there is no portal and what to do. */
export function refuse(error: unknown): void {
  if (!(error instanceof DomainError)) console.error(error);
  const reason = error instanceof Error ? error.message : String(error);
  for (const language of ['de', 'en'] as const) {
    const texts = messagesOf(language).start.refusals;
    const known = error instanceof DomainError ? startRefusal(texts, error.code, error.details) : null;
    console.error(known ?? texts.unknown(reason));
  }
}
