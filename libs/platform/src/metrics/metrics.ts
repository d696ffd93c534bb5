import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Registry } from 'prom-client';

/** What this process counts. `/metrics` of the portal shows it; labels never hold what people typed. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  /** The counter of this name, made when it is first asked for. */
  counter<Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[] = [],
  ): Counter<Label> {
    const known = this.registry.getSingleMetric(name);
    if (known) return known as Counter<Label>;
    return new Counter({ name, help, labelNames: [...labelNames], registers: [this.registry] });
  }

  /** The gauge of this name. */
  gauge(name: string, help: string): Gauge {
    const known = this.registry.getSingleMetric(name);
    return known ? (known as Gauge) : new Gauge({ name, help, registers: [this.registry] });
  }
}
