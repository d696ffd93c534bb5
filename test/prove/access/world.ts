import { openShippedDatabase } from '../../portal/filled-database.js';
import { type Answer, type Question } from '../../portal/ask.js';
import { openTestPortal, type TestPortal } from '../../portal/open-test-portal.js';
import { saveNetwork } from '../../portal/save-network.js';
import { postForm, type SignedIn, signIn } from '../../portal/sign-in.js';
import type { Person } from './grid.js';
import { type Kept, keepNothing } from './keep-nothing.js';
import { networkOf, rolesAt, STATE } from './network.js';
import { prepareIds } from './prepare-ids.js';
import type { Ids } from './row.js';

/** A portal with an organisation for every target, and people of every role. */
export interface World extends Kept {
  readonly portal: TestPortal;
  readonly ids: Ids;
  sessionOf(person: Person): Promise<SignedIn | null>;
  askAsVisitor(path: string, question: Question): Promise<Answer>;
  /** Signs somebody in anew, after a request that may have ended their session. */
  forget(person: Person): void;
  close(): Promise<void>;
}

/** Nothing that is asked of it lasts: every request is undone when it is answered. */
export async function openWorld(): Promise<World> {
  const portal = await openTestPortal({ content: openShippedDatabase });
  await saveNetwork(portal, networkOf());
  const ids = await prepareIds(portal);
  const sessions = new Map<Person, SignedIn>();
  const { lasting, looking } = keepNothing(portal);
  return {
    portal,
    ids,
    lasting,
    looking,
    forget: (person) => sessions.delete(person),
    sessionOf: async (person) => {
      if (person === 'visitor') return null;
      const held = sessions.get(person) ?? (await lasting(() => signIn(portal, whoIs(person))));
      sessions.set(person, held);
      return held;
    },
    askAsVisitor: (path, question) =>
      path.startsWith('/api/') || question.method === 'GET' || typeof question.body === 'string'
        ? portal.ask(path, question)
        : postForm(portal.url, path, question.body as Record<string, string>, question.headers),
    close: () => portal.close(),
  };
}

function whoIs(person: Exclude<Person, 'visitor'>) {
  const email = `${person.replace(' ', '-')}@person.example`;
  if (person === 'stranger') return { email };
  if (person === 'curator') return { email, curates: { scope: 'all', id: null } as const };
  if (person === 'state curator') return { email, curates: { scope: 'state', id: STATE } as const };
  return { email, roles: rolesAt(person) };
}
