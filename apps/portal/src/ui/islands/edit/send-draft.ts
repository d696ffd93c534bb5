import type { FieldTexts } from './form-fields.js';

/** When it was kept, or why it was not. */
export type DraftAnswer = Date | 'away' | 'signedOut' | 'refused';

const LONGEST_MS = 5_000;

/** Sends what is typed to where drafts of a form are kept; nothing is ever thrown. */
export async function sendDraft(
  form: HTMLFormElement,
  version: string,
  fields: FieldTexts,
): Promise<DraftAnswer> {
  const csrf = form.querySelector<HTMLInputElement>('input[name=_csrf]')?.value ?? '';
  try {
    const response = await fetch(form.dataset['draft'] ?? '', {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'x-csrf-token': csrf },
      body: JSON.stringify({ version: Number(version), fields }),
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    if (response.ok) {
      const { savedAt } = (await response.json()) as { savedAt: string };
      return new Date(savedAt);
    }
    if (response.status === 401 || response.status === 403) return 'signedOut';
    return response.status >= 500 ? 'away' : 'refused';
  } catch {
    return 'away';
  }
}
