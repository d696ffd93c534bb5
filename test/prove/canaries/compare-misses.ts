import type { Findings } from '../findings.js';
import type { Twins } from '../twins/open-twins.js';

/** What visitors did not find is the same, whatever there is that they may not find. */
export async function compareMisses({ knowing, innocent }: Twins, findings: Findings): Promise<void> {
  const [one, other] = await Promise.all(
    [knowing, innocent].map(({ database }) =>
      database.transaction.query<{ words: string; count: number }>(
        'select words, sum(count)::int as count from search_misses group by words order by words',
      ),
    ),
  );
  const known = new Set(other!.map((row) => JSON.stringify(row)));
  const row = one!.map((miss) => JSON.stringify(miss)).find((miss) => !known.has(miss));
  if (row || one!.length !== other!.length)
    findings.add('misses', `what was not found differs: ${row ?? 'one lacks some'}`);
}
