import type { RequestListener } from 'node:http';
import { Transaction } from '#platform';
import type { TestPortal } from '../../portal/open-test-portal.js';

/** Looks at what a request did before it is undone. */
type Look = () => Promise<void>;

/** Ways around forgetting. */
export interface Kept {
  /** What is done meanwhile lasts. */
  lasting<T>(work: () => Promise<T>): Promise<T>;
  /** `look` reads the directory as the requests of this work left it, once they are answered. */
  looking<T>(look: Look, work: () => Promise<T>): Promise<T>;
}

/** From now on whatever a request did to the directory is undone when it is answered, except within `lasting`. */
export function keepNothing({ app }: TestPortal): Kept {
  const transaction = app.get(Transaction, { strict: false });
  const server = app.getHttpServer();
  const [answer] = server.listeners('request') as RequestListener[];
  let isLasting = false;
  let look: Look | null = null;
  let undone: Promise<void> = Promise.resolve();
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (isLasting) return answer!(request, response);
    // What a request does in transactions joins this one, and reads what it wrote.
    const answered = new Promise((done) => response.once('close', done));
    undone = transaction.rehearse(async () => {
      answer!(request, response);
      await answered;
      await look?.();
    });
  });
  return {
    lasting: async (work) => {
      isLasting = true;
      try {
        return await work();
      } finally {
        isLasting = false;
      }
    },
    looking: async (by, work) => {
      look = by;
      try {
        const result = await work();
        await undone;
        return result;
      } finally {
        look = null;
      }
    },
  };
}
