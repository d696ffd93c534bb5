import type { RequestListener } from 'node:http';
import { Transaction } from '#platform';
import type { TestPortal } from '../../portal/open-test-portal.js';

/** From now on whatever a request did to the directory is undone when it is answered, except within `lasting`. */
export function keepNothing({ app }: TestPortal): { lasting<T>(work: () => Promise<T>): Promise<T> } {
  const transaction = app.get(Transaction, { strict: false });
  const server = app.getHttpServer();
  const [answer] = server.listeners('request') as RequestListener[];
  let isLasting = false;
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (isLasting) return answer!(request, response);
    // What a request does in transactions joins this one, and reads what it wrote.
    const answered = new Promise((done) => response.once('close', done));
    void transaction.rehearse(async () => {
      answer!(request, response);
      await answered;
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
  };
}
