import { PlacesModule } from '#places';
import { openSlices, startTestServer, TEST_SERVER } from '#testing';
import type { Bench } from '../bench.js';
import { benchPlaces } from '../places.bench.js';

/** Suggestions for a place, beside what Postgres offers on the same rows. `--documents`: queries of each kind. */
export const benchPlacesBesideSql: Bench = async ({ documents, say }) => {
  const server = await startTestServer(undefined);
  process.env[TEST_SERVER] = JSON.stringify({ admin: server.admin, template: server.template });
  try {
    const slices = await openSlices([PlacesModule]);
    say('asking for places');
    const rows = await benchPlaces(slices, documents ?? undefined);
    await slices.close();
    return {
      tables: [
        {
          title: 'Suggesting a place, milliseconds a query; found: the meant place is among the eight shown',
          rows: rows.map(({ queries, engine, n, p50, p95, found }) => ({
            queries,
            engine,
            n,
            p50,
            p95,
            found: `${Math.round(found * 100)} %`,
          })),
        },
      ],
      targets: [],
    };
  } finally {
    await server.end();
  }
};
