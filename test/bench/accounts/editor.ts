import { request } from 'node:http';
import { ask } from '../../portal/ask.js';

/** Somebody signed in who edits an organisation of the demo network. */
export interface Editor {
  /** Slug of the organisation. */
  readonly organisation: string;
  /** Size of a page as it is sent, compressed, bytes. */
  weigh(path: string): Promise<number>;
  /** @throws Error when it is not saved */
  save(changes: object): Promise<void>;
}

/** @param output what `npm start` printed, with the link for an editor in it */
export async function signInEditor(portal: string, output: string): Promise<Editor> {
  const link = /^Sign in as editor: https?:\/\/[^/]+(\S+)$/m.exec(output)?.[1];
  if (!link) throw new Error(`npm start printed no link for an editor:\n${output}`);
  const entered = await ask(portal, link, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: '',
  });
  const cookie = [entered.headers['set-cookie'] ?? ''].flat().at(-1)!.split(';')[0]!;
  const { csrfToken, roles } = JSON.parse(
    (await ask(portal, '/api/v1/session', { headers: { cookie } })).text,
  ) as { csrfToken: string; roles: { organisation: string }[] };
  const organisation = roles[0]!.organisation;
  const path = `/api/v1/organisations/${organisation}`;
  return {
    organisation,
    weigh: (page) => weigh(portal + page, cookie),
    save: async (changes) => {
      const { headers } = await ask(portal, path, { headers: { cookie } });
      const answer = await ask(portal, path, {
        method: 'PATCH',
        headers: { cookie, 'x-csrf-token': csrfToken, 'if-match': headers['etag'] ?? '' },
        body: changes,
      });
      if (answer.status !== 200) throw new Error(`PATCH ${path}: ${answer.status} ${answer.text}`);
    },
  };
}

function weigh(address: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'accept-encoding': 'br, gzip' };
    const asked = request(address, { headers, agent: false }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.once('end', () => {
        if (response.statusCode === 200 && response.headers['content-encoding']) resolve(bytes);
        else reject(new Error(`${address}: ${response.statusCode}`));
      });
    });
    asked.once('error', reject);
    asked.end();
  });
}
