import type { Letter } from '#platform';
import type { TestPortal } from './open-test-portal.js';
import type { SignedIn } from './sign-in.js';

/**
 * What specs do at a portal again and again.
 *
 * @param usual who asks where nobody is named
 */
export function deskOf(portal: () => TestPortal, usual: () => SignedIn) {
  const query = <Row>(sql: string, values: unknown[] = []) =>
    portal().database.transaction.query<Row>(sql, values);
  return {
    query,
    post: async (path: string, body: unknown, who: SignedIn = usual()) => {
      const { status, text } = await who.ask(`/api/v1/${path}`, { method: 'POST', body });
      return [status, JSON.parse(text)] as [number, Record<string, unknown>];
    },
    get: async (path: string, who: SignedIn = usual()) =>
      JSON.parse((await who.ask(`/api/v1/${path}`)).text) as { items: Record<string, unknown>[] },
    /** A form. */
    send: (path: string, body: Record<string, string>, who: SignedIn = usual()) =>
      who.ask(path, { method: 'POST', body }),
    /** The newest letter of a kind to somebody, as the worker writes it. */
    newest: async (recipient: string, letter: Letter): Promise<string> => {
      const [mail] = await query<{ payload: Record<string, unknown> }>(
        `select payload from mails where kind = $1 and recipient = $2 order by created_at desc limit 1`,
        [letter.kind, recipient],
      );
      return (await letter.compose(mail!.payload, 'de'))?.text ?? '';
    },
  };
}
