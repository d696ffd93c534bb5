/** Why a link may be wrong: nobody answers, there is no such page, or the server is in trouble. */
export type LinkFault = 'silent' | 'gone' | 'failing';

const GONE = [404, 410];
const SERVER_FAULT = 500;

/**
 * What an answer says of a link. A page that wants a password or that leads elsewhere is there.
 *
 * @param status of the answer; null: there was none
 */
export function linkFault(status: number | null): LinkFault | null {
  if (status === null) return 'silent';
  if (GONE.includes(status)) return 'gone';
  return status >= SERVER_FAULT ? 'failing' : null;
}
