import { GrantRole, OpenAccount, OperatorLinks } from '#accounts';
import { ResolveSlugs } from '#organisations';
import type { Curates, OrganisationRole } from '#platform';
import { type Answer, ask, type Question } from './ask.js';
import type { TestPortal } from './open-test-portal.js';

export interface Person {
  readonly email: string;
  /** By slug of the organisation. */
  readonly roles?: Readonly<Record<string, OrganisationRole>>;
  readonly curates?: Curates;
}

/** Somebody with a session, who asks as their browser would. */
export interface SignedIn {
  readonly accountId: string;
  /** Name and value, as a browser sends it. */
  readonly cookie: string;
  readonly csrfToken: string;
  /** Changes carry the token; bodies for pages are sent as forms. */
  ask(path: string, question?: Question): Promise<Answer>;
}

/** Signs somebody in by a link, as `npm start` prints them; makes the account where there is none. */
export async function signIn(
  { app, url }: TestPortal,
  { email, roles = {}, curates }: Person,
): Promise<SignedIn> {
  const { id } = await app.get(OpenAccount, { strict: false }).execute(email, 'de', curates ?? null);
  const ids = await app.get(ResolveSlugs, { strict: false }).execute(Object.keys(roles));
  for (const [slug, role] of Object.entries(roles)) {
    await app.get(GrantRole, { strict: false }).execute(id, ids.get(slug)!, role);
  }
  const [token] = await app.get(OperatorLinks, { strict: false }).issue([id], true);
  const entered = await postForm(url, `/anmelden/link/${token}`, {});
  const cookie = cookieOf(entered);
  const session = await ask(url, '/api/v1/session', { headers: { cookie } });
  const { csrfToken } = JSON.parse(session.text) as { csrfToken: string };
  return {
    accountId: id,
    cookie,
    csrfToken,
    ask: (path, { headers, ...question } = {}) => {
      const isForm = !path.startsWith('/api/') && typeof question.body === 'object';
      const own = { cookie, 'x-csrf-token': csrfToken, ...headers };
      if (!isForm) return ask(url, path, { ...question, headers: own });
      return postForm(url, path, question.body as Record<string, string>, own);
    },
  };
}

/** Sends a form as a browser does. */
export function postForm(
  url: string,
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return ask(url, path, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });
}

/** The cookie of the session that an answer sets, as it is sent back. */
export function cookieOf(answer: Answer): string {
  const cookies = [answer.headers['set-cookie'] ?? []].flat();
  return cookies.find((cookie) => /^(__Host-)?netzlotse=/.test(cookie))?.split(';')[0] ?? '';
}
