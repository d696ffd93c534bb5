import { messagesOf } from './messages-of.js';
import { registerRefusal } from './register-refusal.js';
import { startRefusal } from './start-refusal.js';

/** What a process that cannot start, or a command that is refused, says before it ends: one sentence of German and one of English. */
export function refusalSentences(error: unknown): readonly string[] {
  const { code, details } = error as { code?: unknown; details?: Record<string, unknown> };
  if (typeof details?.['reason'] === 'string' && typeof details['reasonEn'] === 'string') {
    return [withLine(details['reason'], 'Zeile', details), withLine(details['reasonEn'], 'line', details)];
  }
  const reason = error instanceof Error ? error.message : String(error);
  return (['de', 'en'] as const).map((language) => {
    const { places, start } = messagesOf(language);
    const known =
      typeof code === 'string' && details
        ? (startRefusal(start.refusals, code, details) ?? registerRefusal(places.refusals, code, details))
        : null;
    return known ?? start.refusals.unknown(reason);
  });
}

/** Files are refused with a sentence of their own and mostly the line it is about. */
function withLine(sentence: string, word: string, { line }: Record<string, unknown>): string {
  return line === undefined ? sentence : `${word} ${String(line)}: ${sentence}`;
}
