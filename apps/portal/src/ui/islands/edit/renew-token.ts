interface Session {
  email: string | null;
  csrfToken: string | null;
}

/**
 * Gives every form of the page the token of the session as it is now, if that is the same person's.
 *
 * @returns whether there is another token than before
 */
export async function renewToken(form: HTMLFormElement): Promise<boolean> {
  const response = await fetch('/api/v1/session');
  if (!response.ok) return false;
  const { email, csrfToken } = (await response.json()) as Session;
  const own = form.querySelector<HTMLInputElement>('input[name=_csrf]');
  if (csrfToken === null || email !== form.dataset['draftOf'] || own?.value === csrfToken) return false;
  for (const field of document.querySelectorAll<HTMLInputElement>('input[name=_csrf]')) {
    field.value = csrfToken;
  }
  return true;
}
