import type { FieldTexts } from './form-fields.js';
import { renewToken } from './renew-token.js';

/** When it was kept, or why it was not. */
export type DraftAnswer = Date | 'away' | 'signedOut' | 'refused';

const LONGEST_MS = 5_000;
const NOT_LET_IN = [401, 403];

/** Sends what is typed to where drafts of a form are kept; nothing is ever thrown. */
export async function sendDraft(
  form: HTMLFormElement,
  version: string,
  fields: FieldTexts,
): Promise<DraftAnswer> {
  try {
    let response = await put(form, version, fields);
    // Whoever signed in anew in another tab has another token.
    if (NOT_LET_IN.includes(response.status) && (await renewToken(form))) {
      response = await put(form, version, fields);
    }
    if (response.ok) {
      const { savedAt } = (await response.json()) as { savedAt: string };
      return new Date(savedAt);
    }
    if (NOT_LET_IN.includes(response.status)) return 'signedOut';
    return response.status >= 500 ? 'away' : 'refused';
  } catch {
    return 'away';
  }
}

function put(form: HTMLFormElement, version: string, fields: FieldTexts): Promise<Response> {
  const csrf = form.querySelector<HTMLInputElement>('input[name=_csrf]')?.value ?? '';
  return fetch(form.dataset['draft'] ?? '', {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'x-csrf-token': csrf },
    body: JSON.stringify({ version: Number(version), fields }),
    signal: AbortSignal.timeout(LONGEST_MS),
  });
}
