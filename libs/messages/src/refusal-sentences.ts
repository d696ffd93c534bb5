import { messagesOf } from './messages-of.js';
import { startRefusal } from './start-refusal.js';

/** What a process that cannot start says before it ends: one sentence of German and one of English. */
export function refusalSentences(error: unknown): readonly string[] {
  const { code, details } = error as { code?: unknown; details?: Record<string, unknown> };
  const reason = error instanceof Error ? error.message : String(error);
  return (['de', 'en'] as const).map((language) => {
    const texts = messagesOf(language).start.refusals;
    const known = typeof code === 'string' && details ? startRefusal(texts, code, details) : null;
    return known ?? texts.unknown(reason);
  });
}
