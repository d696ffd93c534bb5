import type { Metrics } from '#platform';

/** What is counted of an engine that can fail. */
export function engineMetrics(metrics: Metrics) {
  return {
    /** Outcomes: `answered` by the engine, `fallback` by the stand-by. */
    searches: metrics.counter('search_engine_searches_total', 'Searches by who answered them.', ['outcome']),
    failures: metrics.counter('search_engine_failures_total', 'Requests that the engine did not answer.'),
    tasks: metrics.counter(
      'search_engine_failed_tasks_total',
      'Writes that the engine accepted and then failed.',
    ),
    isAway: metrics.gauge('search_engine_away', '1 while the stand-by answers in place of the engine.'),
  };
}

export type EngineMetrics = ReturnType<typeof engineMetrics>;
