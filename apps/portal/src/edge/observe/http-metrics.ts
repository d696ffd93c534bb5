import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Histogram } from 'prom-client';
import { Metrics } from '#platform';

/** Bounds in seconds, around the promises of 0.15 s and 1 s. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.3, 0.6, 1, 2.5, 5];

/** What `/metrics` shows. Labels are route patterns, never addresses: what people look for stays theirs. */
@Injectable()
export class HttpMetrics {
  private readonly durations: Histogram<'method' | 'route' | 'status'>;

  constructor(private readonly metrics: Metrics) {
    const { registry } = metrics;
    this.durations = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time from request to the end of its answer.',
      labelNames: ['method', 'route', 'status'],
      buckets: BUCKETS,
      registers: [registry],
    });
    collectDefaultMetrics({ register: registry });
  }

  observe(labels: { method: string; route: string; status: number }, seconds: number): void {
    this.durations.observe(labels, seconds);
  }

  /** Prometheus' text format. */
  text(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
