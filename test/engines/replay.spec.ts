import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bodyOf, comparable, namesOf } from './compare.js';
import { exchangesOf, FILES, hasRecordings } from './recordings.js';
import { MeilisearchStandIn } from './stand-in/meilisearch-stand-in.js';

const describeRecorded = hasRecordings ? describe : describe.skip;
if (!hasRecordings)
  process.stdout.write('NETZLOTSE_TEST_DATA is not set: no recorded answers to compare with.\n');

/** One server, asked in the order of the recording: what a request finds depends on those before it. */
describeRecorded('the stand-in answers what a real Meilisearch 1.50 answered', () => {
  const server = new MeilisearchStandIn();
  let scoped = '';

  beforeAll(() => server.open());
  afterAll(() => server.close());

  const keys = () => ({ none: null, master: server.master, wrong: 'wrong', scoped });
  const ask = async ({ request }: ReturnType<typeof exchangesOf>[number]) => {
    const key = keys()[request.authorization];
    const body = bodyOf(request);
    const response = await fetch(server.url + request.path, {
      method: request.method,
      headers: {
        ...(key !== null && { authorization: `Bearer ${key}` }),
        ...(body !== undefined && { 'content-type': request.contentType ?? 'application/json' }),
      },
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    return {
      status: response.status,
      contentType: response.headers.get('content-type'),
      body: text === '' ? '' : (JSON.parse(text) as unknown),
    };
  };

  describe.each(FILES)('%s', (file) => {
    it.each(hasRecordings ? exchangesOf(file).map((one) => [one.name, one] as const) : [])(
      '%s',
      async (name, exchange) => {
        if (name.endsWith('(task when done)')) await untilDone(server);
        const answer = await ask(exchange);
        if (name === 'create a scoped key') scoped = (answer.body as { key: string }).key;
        expect(comparable(answer, namesOf(exchange))).toEqual(
          comparable(exchange.response, namesOf(exchange)),
        );
      },
    );
  });
});

async function untilDone({ indexes: { tasks } }: MeilisearchStandIn): Promise<void> {
  const isOpen = () => tasks.list(new URLSearchParams('statuses=enqueued,processing')).total > 0;
  while (isOpen()) await new Promise((done) => setTimeout(done, 2));
}
