import { messagesOf } from './messages-of.js';
import { startRefusal } from './start-refusal.js';

/** What a process that cannot start says before it ends: one sentence of German and one of English. */
export function refusalSentences(error: unknown): readonly string[] {
  const { code, details } = error as { code?: unknown; details?: Record<string, unknown> };
  if (typeof details?.['reason'] === 'string' && typeof details['reasonEn'] === 'string') {
    return [withLine(details['reason'], 'Zeile', details), withLine(details['reasonEn'], 'line', details)];
  }
  const reason = error instanceof Error ? error.message : String(error);
  return (['de', 'en'] as const).map((language) => {
    const texts = messagesOf(language).start.refusals;
    const known = typeof code === 'string' && details ? startRefusal(texts, code, details) : null;
    return known ?? texts.unknown(reason);
  });
}

/** Files are refused with a sentence of their own and mostly the line it is about. */
function withLine(sentence: string, word: string, { line }: Record<string, unknown>): string {
  return line === undefined ? sentence : `${word} ${String(line)}: ${sentence}`;
}
